package id.layang.morphology;

import java.util.ArrayList;
import java.util.List;

import id.layang.morphology.Step.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A line of the rule table.
 *
 * @param affix its name
 * @param prefixes the shapes of its prefix; empty when it has none
 * @param suffix its suffix, or ""
 * @param standard what the suffix stands for where it is informal, or ""
 * @param from classes it attaches to, as a bit mask
 * @param to classes it yields, as a bit mask
 * @param cost how much it weighs against a reading
 * @param tier when it may be tried
 * @param length how many letters its base has at least
 */
record Rule(Affix affix, List<Allomorph> prefixes, String suffix, String standard, int from, int to, int cost,
		Tier tier, Length length) {

	enum Tier {

		INFLECTION, SLIP, DERIVATION, LOAN, COINING, INFORMAL, SPELLING, USE, LEXICAL;

		/** The letters of the shortest base that is usual. */
		int shortest() {
			return switch (this) {
				case LOAN, COINING -> 4;
				case DERIVATION, INFORMAL, USE -> 3;
				default -> 2;
			};
		}

	}

	/**
	 * The letters of the shortest base, in a word that is listed and in any other, and
	 * there of a base that is rare itself.
	 */
	record Length(int listed, int other, int rare) {

		/** Of a column like 4, 3/4 or 2/3/5. */
		static Length of(String column) {
			String[] lengths = column.split("/");
			int other = Integer.parseInt(lengths[Math.min(1, lengths.length - 1)]);
			return new Length(Integer.parseInt(lengths[0]), other, Integer.parseInt(lengths[lengths.length - 1]));
		}

		static Length of(Tier tier) {
			int shortest = tier.shortest();
			return new Length(shortest, shortest, shortest);
		}

	}

	/** A base the rule may have been applied to. */
	record Base(String form, int cost, Syllables syllables, boolean hyphened) {
	}

	/** The bases that this rule turns into the form. */
	List<Base> basesOf(String form) {
		String rest = withoutSuffix(form);
		if (rest == null) {
			return List.of();
		}
		if (this.prefixes.isEmpty()) {
			return List.of(new Base(rest, this.cost, Syllables.ANY, isHyphened(form, rest)));
		}
		List<Base> bases = new ArrayList<>(2);
		for (Allomorph prefix : this.prefixes) {
			String base = prefix.baseOf(rest);
			if (base != null && base.length() > 1) {
				bases.add(new Base(base, this.cost + prefix.cost(), prefix.syllables(), isHyphened(form, base)));
			}
		}
		return bases;
	}

	private static boolean isHyphened(String form, String base) {
		return form.indexOf('-') >= 0 && base.indexOf('-') < 0;
	}

	private @Nullable String withoutSuffix(String form) {
		if (this.suffix.isEmpty()) {
			return form;
		}
		int end = form.length() - this.suffix.length();
		if (end < 2 || !form.endsWith(this.suffix)) {
			return null;
		}
		return form.substring(0, (form.charAt(end - 1) == '-') ? end - 1 : end) + this.standard;
	}

	/** Every form the rule gives for a base with the given root. */
	List<String> apply(String base, String root) {
		if (!base.endsWith(this.standard)) {
			return List.of();
		}
		String stem = base.substring(0, base.length() - this.standard.length());
		if (this.prefixes.isEmpty()) {
			return List.of(stem + this.suffix);
		}
		return this.prefixes.stream()
			.filter((prefix) -> prefix.accepts(stem) && prefix.syllables().fit(root))
			.map((prefix) -> prefix.attach(stem) + this.suffix)
			.toList();
	}

	boolean mayEnd(String form) {
		return this.suffix.isEmpty() || form.endsWith(this.suffix);
	}

	static Kind kind(String prefix, String suffix, int to, Tier tier) {
		if (tier == Tier.SPELLING || tier == Tier.SLIP) {
			return Kind.SPELLING;
		}
		if (prefix.isEmpty() && suffix.isEmpty()) {
			return Kind.INFIX;
		}
		if (!prefix.isEmpty()) {
			return (prefix.equals("ku") || prefix.equals("kau")) ? Kind.PROCLITIC : Kind.PREFIX;
		}
		if (to == WordClass.PARTICLED.bit()) {
			return Kind.PARTICLE;
		}
		return (to == WordClass.CLITICISED.bit()) ? Kind.CLITIC : Kind.SUFFIX;
	}

}
