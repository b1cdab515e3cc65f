package id.layang.lookup;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * The runs of four letters that occur in Indonesian words and where affixes meet them:
 * what has none other may be a word. Spares morphology most of the misspellings.
 */
final class LetterRuns {

	private static final int LENGTH = 4;

	private static final int LETTERS = 27;

	private static final int TAIL = 3;

	private static final List<String> BEFORE = List.of("di", "ku", "kau", "ter", "ber", "se", "ke", "me", "mem", "men",
			"meng", "peng", "memper");

	private static final List<String> AFTER = List.of("nya", "kan", "kannya", "an", "annya", "i", "inya", "lah", "kah",
			"ku", "mu", "pun");

	private final BitSet known = new BitSet(LETTERS * LETTERS * LETTERS * LETTERS);

	LetterRuns(Collection<String> words) {
		words.stream().filter(LetterRuns::isPlain).forEach(this::addWithAffixes);
	}

	private void addWithAffixes(String word) {
		add(word);
		String head = word.substring(0, Math.min(TAIL, word.length()));
		String tail = word.substring(Math.max(0, word.length() - TAIL));
		BEFORE.forEach((prefix) -> add(prefix + head));
		AFTER.forEach((suffix) -> add(tail + suffix));
	}

	private void add(String word) {
		int run = 0;
		for (int i = 0; i < word.length(); i++) {
			run = with(run, word.charAt(i));
			if (i >= LENGTH - 1) {
				this.known.set(run);
			}
		}
	}

	/** Whether all runs of a word are known. */
	boolean allow(String word) {
		int run = 0;
		for (int i = 0; i < word.length(); i++) {
			run = with(run, word.charAt(i));
			if (i >= LENGTH - 1 && !this.known.get(run)) {
				return false;
			}
		}
		return true;
	}

	private static int with(int run, char letter) {
		int oldest = LETTERS * LETTERS * LETTERS;
		return run % oldest * LETTERS + ((letter == '-') ? LETTERS - 1 : letter - 'a');
	}

	/** Small letters and hyphens only. */
	static boolean isPlain(String word) {
		return word.chars().allMatch((c) -> c >= 'a' && c <= 'z' || c == '-');
	}

}
