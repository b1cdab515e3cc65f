package id.layang.morphology;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import id.layang.morphology.Dialects.Saying;
import id.layang.morphology.Spelling.Reach;
import id.layang.morphology.Spelling.Variant;
import id.layang.morphology.Step.Kind;

/**
 * The readings of what no rule explains as it is written: another spelling, two words
 * with a hyphen between them, a bare root, and at last a labelled guess.
 */
final class IrregularReadings {

	private static final int SHORTEST_PART = 3;

	private static final int SHORTEST_STEM = 5;

	/** A clitic on fewer letters is more likely the end of another word. */
	private static final int SHORTEST_BASE = 3;

	private static final int OUTSIDE = WordClass.FOREIGN.bit() | WordClass.INFORMAL.bit();

	private static final int CONTENT = WordClass.mask("NVA");

	/** Too many short words lie one letter from each other. */
	private static final int SHORTEST_GUESS = 6;

	/** A shorter one is guessed to be a common word only: hambar is no ambar. */
	private static final int TELLING = 8;

	private static final String ME = "me";

	/** Mesilat is not of silat: before these meN- sounds otherwise. */
	private static final Pattern UNHEARD = Pattern.compile(ME + "[bcdfghjkpstvxz]");

	/** Kasuri and sayuri are not of kasur and sayur. */
	private static final int SHORTEST_AFFIXES = 2;

	private final Lexicon lexicon;

	private final RegularReadings regular;

	private final Spelling spelling = new Spelling();

	private final Dialects dialects = new Dialects();

	private final StemGuess stemGuess = new StemGuess();

	IrregularReadings(Lexicon lexicon, RegularReadings regular) {
		this.lexicon = lexicon;
		this.regular = regular;
	}

	List<Reading> of(String key) {
		List<Reading> respelt = respelt(this.spelling.of(key), Confidence.DERIVED, (reading) -> true);
		if (!respelt.isEmpty()) {
			return respelt;
		}
		List<Reading> compound = compound(key);
		if (!compound.isEmpty()) {
			return compound;
		}
		Candidate root = this.lexicon.boundRoot(key);
		if (root != null) {
			return List.of(root.reading(Confidence.DERIVED));
		}
		List<Reading> said = said(key);
		return said.isEmpty() ? guessed(key) : said;
	}

	private List<Reading> said(String key) {
		for (Saying saying : this.dialects.of(key).toList()) {
			List<Reading> readings = this.regular.of(saying.standard())
				.stream()
				.filter((reading) -> saying.allows(reading, this.lexicon))
				.map((reading) -> behind(saying.habit().affix(), reading, Confidence.DERIVED))
				.toList();
			if (!readings.isEmpty()) {
				return readings;
			}
		}
		return List.of();
	}

	private List<Reading> respelt(List<Variant> variants, Confidence confidence, Predicate<Reading> wanted) {
		for (Variant variant : variants) {
			List<Reading> readings = this.regular.of(variant.form())
				.stream()
				.filter((reading) -> isNoAcronym(reading) && isWithin(variant.reach(), reading))
				.map((reading) -> behind(variant.affix(), reading, confidence))
				.filter(wanted)
				.toList();
			if (!readings.isEmpty()) {
				return readings;
			}
		}
		return List.of();
	}

	/** Budiii is Budi, but kaiilah is not KAI. */
	private static boolean isNoAcronym(Reading reading) {
		boolean capital = Character.isUpperCase(reading.headword().codePointAt(0));
		return !capital || (reading.name() && !reading.headword().equals(reading.headword().toUpperCase(Locale.ROOT)));
	}

	private boolean isWithin(Reach reach, Reading reading) {
		return switch (reach) {
			case ANY -> true;
			case INFLECTED -> isNear(reading);
			case NAME -> reading.name() && isNear(reading);
			case ROOT -> isNear(reading) && reading.affixes().isEmpty();
		};
	}

	/** Whether it is so likely meant that a loose spelling may lead to it. */
	private boolean isNear(Reading reading) {
		boolean bare = reading.outerAffixes().isEmpty();
		boolean foreign = (classesOf(reading) & WordClass.FOREIGN.bit()) != 0;
		return !foreign && isInflected(reading) && (bare || reading.headword().length() >= SHORTEST_BASE);
	}

	private int classesOf(Reading reading) {
		return this.lexicon.classesOf(Derivations.joined(reading.headword()));
	}

	/** Whether nothing but inflection stands between the word and its headword. */
	private static boolean isInflected(Reading reading) {
		return reading.headword().indexOf(' ') >= 0 || reading.outerAffixes()
			.stream()
			.allMatch((affix) -> affix.kind() == Kind.CLITIC || affix.kind() == Kind.PARTICLE
					|| affix.kind() == Kind.PROCLITIC || affix.kind() == Kind.REDUPLICATION || affix.id().equals("di-")
					|| affix.id().equals("N-") || RuleTable.isInformalSuffix(affix));
	}

	private static Reading behind(Affix affix, Reading reading, Confidence confidence) {
		List<Affix> affixes = new ArrayList<>(reading.affixes());
		affixes.addFirst(affix);
		return new Reading(reading.headword(), reading.root(), confidence, affixes, reading.inflections() + 1,
				reading.name(), reading.attachedTo());
	}

	/** suami-istri, Jakarta-Bandung: two words that a hyphen puts side by side. */
	private List<Reading> compound(String key) {
		int hyphen = key.indexOf('-');
		if (hyphen < 1 || hyphen == key.length() - 1) {
			return List.of();
		}
		List<Reading> parts = new ArrayList<>();
		for (String part : key.split("-")) {
			List<Reading> readings = part(part);
			if (readings.isEmpty()) {
				return List.of();
			}
			parts.add(behind(new Affix("compound", Kind.COMPOUND), readings.getFirst(), Confidence.DERIVED));
		}
		return parts.stream().distinct().toList();
	}

	/** Of the shortest parts only listed words: al-maghrib, back-up. */
	private List<Reading> part(String part) {
		if (part.length() < SHORTEST_PART) {
			return (part.length() > 1) ? this.regular.listed(part) : List.of();
		}
		return this.regular.of(part);
	}

	private List<Reading> guessed(String key) {
		if (key.length() < SHORTEST_GUESS || key.indexOf('-') >= 0) {
			return stemmed(key);
		}
		boolean telling = key.length() >= TELLING;
		List<Reading> likely = respelt(this.spelling.guesses(key), Confidence.GUESSED,
				(reading) -> !reading.name() && (classesOf(reading) & OUTSIDE) == 0 && isLikely(reading)
						&& (telling || !this.lexicon.isRare(reading.headword())));
		return likely.isEmpty() ? stemmed(key) : likely;
	}

	/** A guess at the letters leaves no room for a guess at the affixes. */
	private static boolean isLikely(Reading respelt) {
		return respelt.outerAffixes()
			.stream()
			.allMatch(
					(affix) -> affix.kind() == Kind.SPELLING || affix.id().equals("-nya") || affix.id().equals("di-"));
	}

	private List<Reading> stemmed(String key) {
		String stem = this.stemGuess.stem(key);
		if (stem.length() < SHORTEST_STEM || key.length() - stem.length() < SHORTEST_AFFIXES
				|| UNHEARD.matcher(key).lookingAt() && key.startsWith(stem, ME.length())) {
			return List.of();
		}
		return this.lexicon.words(stem)
			.stream()
			.filter((word) -> !word.name() && (word.classes() & CONTENT) != 0 && (word.classes() & OUTSIDE) == 0)
			.map((word) -> behind(new Affix("stem", Kind.SPELLING), word.reading(Confidence.GUESSED),
					Confidence.GUESSED))
			.toList();
	}

}
