package id.layang.text;

/**
 * The characters of a short word in one number, so that a word met again is known without
 * reading the one kept.
 */
final class Letters {

	/** Of a word that is too long, or has other than Latin letters. */
	static final long NONE = 0;

	private static final int LONGEST = 8;

	private static final int LAST = 0xFF;

	private static final long GOLDEN = 0x9E3779B97F4A7C15L;

	private Letters() {
	}

	static long of(String text, int start, int end) {
		if (end - start > LONGEST) {
			return NONE;
		}
		long letters = 0;
		for (int i = start; i < end; i++) {
			char c = text.charAt(i);
			if (c == 0 || c > LAST) {
				return NONE;
			}
			letters = letters << Byte.SIZE | c;
		}
		return letters;
	}

	static int spread(long letters) {
		return (int) (letters * GOLDEN >>> Integer.SIZE);
	}

}
