package id.layang.morphology;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A listed word as far as morphology needs it.
 *
 * @param headword the form a dictionary cites, with its capitals; may hold spaces
 * @param root the kata dasar where it is stated; null when the rules are to find it
 * @param classes the word classes of its senses
 */
public record Lexeme(String headword, @Nullable String root, Set<WordClass> classes) {

	public Lexeme {
		classes = Set.copyOf(classes);
	}

	public boolean isName() {
		return this.classes.contains(WordClass.NAME);
	}

}
