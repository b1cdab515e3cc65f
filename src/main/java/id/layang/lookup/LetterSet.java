package id.layang.lookup;

/** The letters of a word as bits: tells most words apart without reading them. */
final class LetterSet {

	private static final int BITS = 31;

	private LetterSet() {
	}

	static int of(String word) {
		int letters = 0;
		for (int i = 0; i < word.length(); i++) {
			letters |= 1 << word.charAt(i) % BITS;
		}
		return letters;
	}

	static boolean contains(int all, int some) {
		return (some & ~all) == 0;
	}

	/** How many letters of one set are not in the other. */
	static int missing(int from, int other) {
		return Integer.bitCount(other & ~from);
	}

}
