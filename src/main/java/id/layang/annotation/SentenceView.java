package id.layang.annotation;

import java.util.ArrayList;
import java.util.List;

import id.layang.text.Sentence;
import id.layang.text.Token;

/**
 * A sentence with its readable tokens and their forms, side by side.
 *
 * @param text the whole text
 * @param tokens the tokens a reader may ask about
 * @param forms their forms
 * @param casing what capitals mean in this sentence
 */
record SentenceView(String text, List<Token> tokens, List<WordForm> forms, Casing casing) {

	/** How a sentence uses capitals. */
	enum Casing {

		/** Capitals mark names and beginnings. */
		SENTENCE,
		/** Every Word Begins With One, as in headlines. */
		TITLE,
		/** EVERYTHING IS IN CAPITALS. */
		SHOUTING

	}

	static SentenceView of(String text, Sentence sentence, Forms forms) {
		List<Token> tokens = new ArrayList<>(sentence.tokens().size());
		List<WordForm> found = new ArrayList<>(sentence.tokens().size());
		for (Token token : sentence.tokens()) {
			if (token.kind().isReadable()) {
				tokens.add(token);
				found.add(forms.of(token));
			}
		}
		return new SentenceView(text, tokens, found, casing(tokens));
	}

	int size() {
		return this.tokens.size();
	}

	Token token(int index) {
		return this.tokens.get(index);
	}

	WordForm form(int index) {
		return this.forms.get(index);
	}

	String key(int index) {
		return (index >= 0 && index < size()) ? this.tokens.get(index).key() : "";
	}

	/** Whether only white space, and at most one line break, stands before the token. */
	boolean follows(int index) {
		if (index == 0) {
			return false;
		}
		int breaks = 0;
		int start = this.tokens.get(index).start();
		for (int i = this.tokens.get(index - 1).end(); i < start; i++) {
			char c = this.text.charAt(i);
			if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
				return false;
			}
			breaks += (c == '\n') ? 1 : 0;
		}
		return breaks < 2;
	}

	/** Whether the word opens a sentence, a quotation, a bracket, a line. */
	boolean opens(int index) {
		if (index == 0) {
			return true;
		}
		int from = this.tokens.get(index - 1).end();
		int to = this.tokens.get(index).start();
		for (int i = from; i < to; i++) {
			if ("\"“‘«:\n•–—".indexOf(this.text.charAt(i)) >= 0) {
				return true;
			}
		}
		return false;
	}

	private static Casing casing(List<Token> tokens) {
		int words = 0;
		int capitalised = 0;
		int shouted = 0;
		for (Token token : tokens) {
			if (token.kind() == Token.Kind.WORD && token.surface().length() > 2) {
				words++;
				capitalised += token.isCapitalised() ? 1 : 0;
				shouted += token.isAllCapitals() ? 1 : 0;
			}
		}
		if (words > 2 && shouted > 0.6 * words) {
			return Casing.SHOUTING;
		}
		return (words > 3 && capitalised > 0.75 * words) ? Casing.TITLE : Casing.SENTENCE;
	}

}
