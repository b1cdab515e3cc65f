package id.layang.lookup;

/**
 * Whether two words differ in one letter at most: another one, one more, one less, or two
 * that changed places. What they share at the beginning leaves only one place for it.
 */
final class OneSlip {

	private OneSlip() {
	}

	/** 0 for the same word, 1 for one slip, or a number too large. */
	static int between(String one, String other) {
		int shorter = Math.min(one.length(), other.length());
		int same = 0;
		while (same < shorter && one.charAt(same) == other.charAt(same)) {
			same++;
		}
		if (same == one.length() && same == other.length()) {
			return 0;
		}
		return isSlip(one, other, same) ? 1 : Distances.FAR;
	}

	private static boolean isSlip(String one, String other, int at) {
		return switch (one.length() - other.length()) {
			case 0 -> agree(one, at + 1, other, at + 1) || isSwapped(one, other, at);
			case 1 -> agree(one, at + 1, other, at);
			case -1 -> agree(one, at, other, at + 1);
			default -> false;
		};
	}

	private static boolean isSwapped(String one, String other, int at) {
		return at + 1 < one.length() && one.charAt(at) == other.charAt(at + 1) && one.charAt(at + 1) == other.charAt(at)
				&& agree(one, at + 2, other, at + 2);
	}

	private static boolean agree(String one, int from, String other, int otherFrom) {
		return one.regionMatches(from, other, otherFrom, one.length() - from);
	}

}
