package id.layang.lookup;

import java.util.List;

import id.layang.glossary.Glossary;
import id.layang.glossary.Sense;
import id.layang.text.Keys;
import org.jspecify.annotations.Nullable;

/**
 * A headword with its senses, as look-up sees it.
 *
 * @param headword as listed
 * @param key what look-ups use
 * @param kind what sort of headword it is
 * @param senses its senses, commonest first
 * @param uses how often it stands in example sentences of other words
 * @param rarity 0 for an everyday word, more for rarer and marked ones
 */
public record Entry(String headword, String key, Kind kind, List<Sense> senses, int uses, double rarity) {

	/** The sorts of headwords, in the order of the groups of an answer. */
	public enum Kind {

		WORD, PHRASE, NAME

	}

	private static final double RARE = 4;

	/** The Indonesian senses of a headword; null when it is a foreign word. */
	static @Nullable Entry of(String headword, Glossary glossary, Occurrences occurrences) {
		List<Sense> all = glossary.senses(headword);
		boolean own = all.stream().allMatch((sense) -> sense.language() == null);
		List<Sense> senses = own ? all : all.stream().filter((sense) -> sense.language() == null).toList();
		if (senses.isEmpty()) {
			return null;
		}
		String key = Keys.of(headword);
		int uses = occurrences.of(key);
		double rarity = Rarity.of(senses.getFirst(), uses);
		return new Entry(headword, key, kind(headword, senses), senses, uses, rarity);
	}

	/** Whether hardly anybody asks for it. */
	boolean isRare() {
		return this.rarity >= RARE;
	}

	private static Kind kind(String headword, List<Sense> senses) {
		if (senses.stream().allMatch(Sense::isName)) {
			return Kind.NAME;
		}
		return (headword.indexOf(' ') > 0) ? Kind.PHRASE : Kind.WORD;
	}

	/** The first English of the first sense. */
	public String gloss() {
		return this.senses.getFirst().glosses().getFirst();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Entry entry && entry.headword.equals(this.headword);
	}

	@Override
	public int hashCode() {
		return this.headword.hashCode();
	}

}
