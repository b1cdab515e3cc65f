package id.layang.annotation;

import java.util.Arrays;
import java.util.List;

import id.layang.text.Sentence;
import id.layang.text.Token;

/**
 * A sentence with its readable tokens and their forms, side by side.
 *
 * @param text the whole text
 * @param tokens the tokens a reader may ask about
 * @param forms their forms
 * @param gaps what stands before each
 * @param cueRoots the cues that each is a form of, at a glance
 * @param casing what capitals mean in this sentence
 */
record SentenceView(String text, Token[] tokens, WordForm[] forms, Gaps gaps, long[] cueRoots, Casing casing) {

	/** How a sentence uses capitals. */
	enum Casing {

		/** Capitals mark names and beginnings. */
		SENTENCE,
		/** there are none, as in chats. */
		SMALL,
		/** Every Word Begins With One, as in headlines. */
		TITLE,
		/** EVERYTHING IS IN CAPITALS. */
		SHOUTING

	}

	/** A quotation ends with a mark or two and a blank. */
	private static final int LONGEST_MARK = 4;

	static SentenceView of(String text, Sentence sentence, Forms forms) {
		Token[] tokens = readable(sentence.tokens());
		WordForm[] found = new WordForm[tokens.length];
		long[] cueRoots = new long[tokens.length];
		for (int i = 0; i < tokens.length; i++) {
			found[i] = forms.of(tokens[i]);
			cueRoots[i] = found[i].traits().cues();
		}
		SentenceView view = new SentenceView(text, tokens, found, Gaps.of(text, tokens), cueRoots, casing(tokens));
		return view.listsNames() ? new SentenceView(text, tokens, found, view.gaps, view.cueRoots, Casing.SENTENCE)
				: view;
	}

	private static Token[] readable(List<Token> all) {
		Token[] readable = new Token[all.size()];
		int count = 0;
		for (int i = 0; i < readable.length; i++) {
			Token token = all.get(i);
			if (token.kind().isReadable()) {
				readable[count++] = token;
			}
		}
		return (count == readable.length) ? readable : Arrays.copyOf(readable, count);
	}

	/** Ahmad Basah, Nani Suwarni, Dida Hasanudin: no headline. */
	private boolean listsNames() {
		if (this.casing != Casing.TITLE) {
			return false;
		}
		int commas = 0;
		int names = 0;
		for (int i = 0; i < size(); i++) {
			commas += followsMark(i, ',') ? 1 : 0;
			names += CapitalView.isProper(form(i)) ? 1 : -1;
		}
		return commas > 1 && names > 0;
	}

	int size() {
		return this.tokens.length;
	}

	Token token(int index) {
		return this.tokens[index];
	}

	WordForm form(int index) {
		return this.forms[index];
	}

	String key(int index) {
		return (index >= 0 && index < this.tokens.length) ? this.tokens[index].key() : "";
	}

	/**
	 * Whether only white space, and at most one line break, stands before the token;
	 * nothing follows the last one.
	 */
	boolean follows(int index) {
		return this.gaps.follows(index);
	}

	/** The word before, or before a short bracket; -1 where another mark stands. */
	int before(int index) {
		return follows(index) ? index - 1 : this.gaps.asides().before(index);
	}

	/** The word after, or after a short bracket; -1 where another mark stands. */
	int after(int index) {
		return follows(index + 1) ? index + 1 : this.gaps.asides().after(index);
	}

	/** Whether the token begins a line after one that was not full. */
	boolean beginsLine(int index) {
		return this.gaps.beginsLine(index);
	}

	/** Whether only a full stop and white space stand before the token: R. Ahmad. */
	boolean followsShortened(int index) {
		return followsMark(index, '.');
	}

	/** Whether only a mark and white space stand before the token. */
	boolean followsMark(int index, char mark) {
		if (index == 0) {
			return false;
		}
		int end = this.tokens[index - 1].end();
		int start = this.tokens[index].start();
		return end < start && this.text.charAt(end) == mark && this.text.substring(end + 1, start).isBlank();
	}

	/** The senses that a word speaks for; none where there is no word. */
	Cued cued(int index) {
		return (index >= 0 && index < this.forms.length) ? this.forms[index].cued() : Cued.NOTHING;
	}

	/** Whether a quotation ends right before the token. */
	boolean followsQuotation(int index) {
		int start = this.tokens[index].start();
		int from = Math.max((index == 0) ? 0 : this.tokens[index - 1].end(), start - LONGEST_MARK);
		for (int i = from; i < start - 1; i++) {
			if ("\"”»’'".indexOf(this.text.charAt(i)) >= 0 && Character.isWhitespace(this.text.charAt(i + 1))) {
				return true;
			}
		}
		return false;
	}

	/** The same after a mark that ends what was said: “Pergi!” but not “Hujan”. */
	boolean followsSpeech(int index) {
		return index > 0 && followsQuotation(index)
				&& ",.!?…-–—".indexOf(this.text.charAt(this.tokens[index - 1].end())) >= 0;
	}

	/** Whether a quotation opens right after the token, its comma and a blank. */
	boolean precedesQuotation(int index) {
		int at = this.tokens[index].end();
		while (at < this.text.length() && ", ".indexOf(this.text.charAt(at)) >= 0) {
			at++;
		}
		return at < this.text.length() && at > this.tokens[index].end() + 1
				&& "\"“«".indexOf(this.text.charAt(at)) >= 0;
	}

	/** Whether a mark stands right after the token. */
	boolean precedesMark(int index, char mark) {
		int end = this.tokens[index].end();
		return end < this.text.length() && this.text.charAt(end) == mark;
	}

	/** What stands between two tokens, both included. */
	String text(int first, int last) {
		return this.text.substring(this.tokens[first].start(), this.tokens[last].end());
	}

	/** Whether an opening bracket stands right before the token. */
	boolean isBracketed(int index) {
		int start = this.tokens[index].start();
		return start > 0 && this.text.charAt(start - 1) == '(';
	}

	/** Whether the word opens a sentence, a quotation, a bracket, a line. */
	boolean opens(int index) {
		return this.gaps.opens(index);
	}

	/** A headline has small letters only in small words; a list of names has others. */
	private static final WordSet SMALL = WordSet.of("di", "ke", "dari", "dan", "yang", "untuk", "dengan", "pada",
			"atau", "dalam", "oleh", "sebagai", "karena", "saat", "tentang", "bagi", "terhadap", "antara", "kepada",
			"demi", "para", "hingga", "sampai", "tak", "serta", "akibat", "usai", "agar", "jadi", "soal", "vs", "of",
			"the", "and", "in", "for", "si", "sang");

	/** Whether a headline or a title writes it small. */
	static boolean isSmall(String key) {
		return SMALL.contains(key);
	}

	private static Casing casing(Token[] tokens) {
		int words = 0;
		int capitalised = 0;
		int shouted = 0;
		boolean small = true;
		for (Token token : tokens) {
			if (token.kind() == Token.Kind.WORD && token.span().length() > 2) {
				words++;
				boolean capital = token.isCapitalised();
				capitalised += capital ? 1 : 0;
				shouted += token.isAllCapitals() ? 1 : 0;
				small = small && (capital || SMALL.contains(token.key()));
			}
		}
		if (capitalised == 0) {
			return Casing.SMALL;
		}
		if (words > 2 && shouted > 0.6 * words) {
			return Casing.SHOUTING;
		}
		return (words > 3 && small && capitalised > 0.75 * words) ? Casing.TITLE : Casing.SENTENCE;
	}

}
