package id.layang.annotation;

import java.util.Locale;

import id.layang.annotation.SentenceView.Casing;
import id.layang.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A word in its sentence and its document: what a feature may look at.
 *
 * @param sentence the sentence
 * @param first the word's index, or that of the first word of a phrase
 * @param last the same index, or that of the last word of a phrase
 * @param document what the document as a whole shows
 * @param before the index of the word before, be it before a short bracket, or -1 when
 * another mark or the beginning is there
 * @param after the index of the word after, likewise
 */
record Place(SentenceView sentence, int first, int last, DocumentView document, int before, int after) {

	Place(SentenceView sentence, int first, int last, DocumentView document) {
		this(sentence, first, last, document, sentence.before(first), sentence.after(last));
	}

	static Place of(SentenceView sentence, int index, DocumentView document) {
		return new Place(sentence, index, index, document);
	}

	/** How far away the sentence's farthest word is. */
	int widest() {
		return Math.max(this.first, this.sentence.size() - 1 - this.last);
	}

	/** Whether marks or nothing stand on both sides: its edges say nothing. */
	boolean isAlone() {
		return this.before < 0 && this.after < 0;
	}

	String surface(int index) {
		Token token = this.sentence.token(index);
		return token.isSmall() ? token.surface() : token.surface().toLowerCase(Locale.ROOT);
	}

	/**
	 * Whether the word at an index is, or is first of all, what a table names: a word
	 * itself, written in any way, a part of speech by its code, or the field of its only
	 * sense.
	 */
	boolean is(int index, String wanted) {
		return index >= 0 && (this.sentence.key(index).equals(wanted) || wanted.equals(code(index))
				|| this.sentence.form(index).traits().answersTo(wanted));
	}

	/** Whether it is one of several such. */
	boolean isAny(int index, Wanted wanted) {
		Traits traits = (index >= 0) ? this.sentence.form(index).traits() : null;
		if (traits == null || (traits.names() & wanted.glance()) == 0) {
			return false;
		}
		String code = code(index);
		return wanted.contains(this.sentence.key(index)) || (code != null && wanted.contains(code))
				|| traits.answersTo(wanted);
	}

	/** Whether its capital is no sentence's: ke Nol Kilometer. */
	private boolean isWritten(int index) {
		return this.sentence.casing() == Casing.SENTENCE && !this.sentence.opens(index);
	}

	/** The part of speech of the word at an index, by its commonest sense. */
	@Nullable String code(int index) {
		Token token = this.sentence.token(index);
		if (token.hasDigit() && Character.isDigit(token.surface().charAt(0))) {
			return "num";
		}
		String code = this.sentence.form(index).traits().code();
		boolean name = token.isCapitalised() && (code == null || code.equals("num") && isWritten(index));
		return name ? "name" : code;
	}

}
