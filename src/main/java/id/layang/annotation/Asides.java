package id.layang.annotation;

import java.util.HashMap;
import java.util.Map;

import id.layang.text.Token;

/**
 * Short remarks in brackets, which word order reads across: in Bursa Efek Jakarta (BEJ)
 * terus menguat the word before terus is Jakarta.
 *
 * @param before the word before the bracket, for the word after it
 * @param after the word after the bracket, for the word before it
 */
record Asides(Map<Integer, Integer> before, Map<Integer, Integer> after) {

	static final int NONE = -1;

	private static final Asides NOTHING = new Asides(Map.of(), Map.of());

	/** What is longer is a sentence of its own. */
	private static final int LONGEST = 8;

	static Asides of(String text, Token[] tokens) {
		boolean bracketed = tokens.length > 0
				&& text.indexOf(')', tokens[0].start(), tokens[tokens.length - 1].end()) >= 0;
		return bracketed ? found(text, tokens) : NOTHING;
	}

	private static Asides found(String text, Token[] tokens) {
		Asides asides = new Asides(new HashMap<>(), new HashMap<>());
		int open = NONE;
		for (int i = 1; i < tokens.length; i++) {
			String gap = text.substring(tokens[i - 1].end(), tokens[i].start()).strip();
			if (gap.equals("(")) {
				open = i - 1;
			}
			else if (gap.equals(")") && open != NONE && i - open <= LONGEST) {
				asides.before.put(i, open);
				asides.after.put(open, i);
				open = NONE;
			}
		}
		return asides;
	}

	int before(int index) {
		return (this == NOTHING) ? NONE : this.before.getOrDefault(index, NONE);
	}

	int after(int index) {
		return (this == NOTHING) ? NONE : this.after.getOrDefault(index, NONE);
	}

}
