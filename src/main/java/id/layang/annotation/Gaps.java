package id.layang.annotation;

import java.util.BitSet;

import id.layang.text.Token;

/**
 * What stands before each token of a sentence, looked at once because everything asks.
 *
 * @param blank the tokens with only white space, and at most one line break, before them
 * @param opening those with the beginning or a mark that opens something before them
 * @param fresh those that begin a line after one that was not full, as in chats and lists
 * @param asides the short brackets between words
 */
record Gaps(BitSet blank, BitSet opening, BitSet fresh, Asides asides) {

	/** Text that is wrapped by hand has longer lines. */
	private static final int SHORT_LINE = 48;

	private static final String OPENING = "\"“‘«:\n•–—";

	/** What stands before figures and parts nothing: sekitar $200. */
	private static final String SIGNS = "$€£¥±~≈";

	static Gaps of(String text, Token[] tokens) {
		Gaps gaps = new Gaps(new BitSet(tokens.length), new BitSet(tokens.length), new BitSet(),
				Asides.of(text, tokens));
		gaps.opening.set(0);
		for (int i = 1; i < tokens.length; i++) {
			int from = tokens[i - 1].end();
			int to = tokens[i].start();
			if (to == from + 1 && text.charAt(from) == ' ') {
				gaps.blank.set(i);
			}
			else {
				gaps.note(i, text, from, to);
			}
		}
		return gaps;
	}

	private void note(int index, String text, int from, int to) {
		this.blank.set(index, isBlank(text, from, to));
		this.opening.set(index, isOpening(text, from, to));
		this.fresh.set(index, isAfterShortLine(text, from, to));
	}

	boolean follows(int index) {
		return this.blank.get(index);
	}

	boolean opens(int index) {
		return this.opening.get(index);
	}

	boolean beginsLine(int index) {
		return this.fresh.get(index);
	}

	private static boolean isAfterShortLine(String text, int from, int to) {
		int end = text.indexOf('\n', from);
		return end >= 0 && end < to && end - text.lastIndexOf('\n', from - 1) <= SHORT_LINE;
	}

	private static boolean isBlank(String text, int from, int to) {
		int breaks = 0;
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && SIGNS.indexOf(c) < 0) {
				return false;
			}
			breaks += (c == '\n') ? 1 : 0;
		}
		return breaks < 2;
	}

	private static boolean isOpening(String text, int from, int to) {
		for (int i = from; i < to; i++) {
			if (OPENING.indexOf(text.charAt(i)) >= 0) {
				return true;
			}
		}
		return false;
	}

}
