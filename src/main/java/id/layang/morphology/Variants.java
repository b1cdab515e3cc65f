package id.layang.morphology;

/**
 * Tells a mere spelling of a word from another word of the same meaning: yg, udah and
 * temen write yang, sudah and teman; gue is not written for saya.
 */
final class Variants {

	/** makasih is terima kasih; LN for luar negeri is a word of its own. */
	private static final int ABBREVIATION = 5;

	private Variants() {
	}

	/** Whether letters are only left out, or vowels and at most one consonant changed. */
	static boolean isSpelling(String informal, String standard) {
		boolean abbreviated = informal.length() < ABBREVIATION && standard.indexOf(' ') > 0;
		return !abbreviated && isContained(informal, standard) || isAlike(consonants(informal), consonants(standard));
	}

	private static boolean isAlike(String informal, String standard) {
		boolean close = Math.abs(informal.length() - standard.length()) <= 1;
		boolean telling = informal.length() > 1;
		return close && telling && (isContained(informal, standard) || isContained(standard, informal));
	}

	private static boolean isContained(String shorter, String longer) {
		int at = 0;
		for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
			at += (longer.charAt(i) == shorter.charAt(at)) ? 1 : 0;
		}
		return at == shorter.length();
	}

	/** Without h, which speech drops. */
	private static String consonants(String word) {
		return word.replaceAll("[aeiouh' -]", "").replaceAll("(.)\\1+", "$1");
	}

}
