package id.layang.annotation;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import id.layang.text.Glance;

/**
 * A set of words that nearly every word of a text is asked for and few are in: nearly
 * every answer is given at a glance.
 */
final class WordSet {

	private static final int GLANCES = 16;

	/** The glance itself takes the bits of the hash below. */
	private static final int SHIFT = 6;

	private final Set<String> words;

	private final long[] glances = new long[GLANCES];

	WordSet(Collection<String> words) {
		this.words = new HashSet<>(words);
		for (String word : words) {
			this.glances[place(word)] |= Glance.of(word);
		}
	}

	static WordSet of(String... words) {
		return new WordSet(Set.of(words));
	}

	boolean contains(String word) {
		return (this.glances[place(word)] & Glance.of(word)) != 0 && this.words.contains(word);
	}

	private static int place(String word) {
		return (word.hashCode() >>> SHIFT) & (GLANCES - 1);
	}

}
