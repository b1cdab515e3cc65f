package id.layang.morphology;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A listed word as far as morphology needs it.
 *
 * @param headword the form a dictionary cites, with its capitals; may hold spaces
 * @param root the kata dasar where it is stated; null when the rules are to find it
 * @param classes the word classes of its senses
 * @param standard the standard word it is an informal form or a misspelling of, or null
 * @param band how rare it is: 1 for the commonest thousand words, 5 for the rarest
 */
public record Lexeme(String headword, @Nullable String root, Set<WordClass> classes, @Nullable String standard,
		int band) {

	private static final int RAREST = 5;

	/** mintakan is of minta before mintak, dihati of hati before hat. */
	private static final int NOT_STANDARD = 4;

	public Lexeme {
		classes = Set.copyOf(classes);
	}

	public Lexeme(String headword, @Nullable String root, Set<WordClass> classes) {
		this(headword, root, classes, null);
	}

	public Lexeme(String headword, @Nullable String root, Set<WordClass> classes, @Nullable String standard) {
		this(headword, root, classes, standard, RAREST);
	}

	/** What a reading that stands on it costs. */
	int cost() {
		return (this.standard != null || isForeign()) ? NOT_STANDARD : 0;
	}

	boolean isForeign() {
		return this.classes.contains(WordClass.FOREIGN);
	}

	public boolean isName() {
		return this.classes.contains(WordClass.NAME);
	}

}
