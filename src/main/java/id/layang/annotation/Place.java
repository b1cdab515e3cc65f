package id.layang.annotation;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A word in its sentence and its document: what a feature may look at.
 *
 * @param sentence the sentence
 * @param first the word's index, or that of the first word of a phrase
 * @param last the same index, or that of the last word of a phrase
 * @param document what the document as a whole shows
 */
record Place(SentenceView sentence, int first, int last, DocumentView document) {

	static Place of(SentenceView sentence, int index, DocumentView document) {
		return new Place(sentence, index, index, document);
	}

	/** The index of the word before, or -1 when a mark or the beginning is there. */
	int before() {
		return (this.first > 0 && this.sentence.follows(this.first)) ? this.first - 1 : -1;
	}

	/** The index of the word after, or -1 when a mark or the end is there. */
	int after() {
		return (this.last + 1 < this.sentence.size() && this.sentence.follows(this.last + 1)) ? this.last + 1 : -1;
	}

	/** Whether marks or nothing stand on both sides: its edges say nothing. */
	boolean isAlone() {
		return before() < 0 && after() < 0;
	}

	String surface(int index) {
		return this.sentence.token(index).surface().toLowerCase(Locale.ROOT);
	}

	/**
	 * Whether the word at an index is, or is first of all, what a table names: a word
	 * itself, or a part of speech by its code.
	 */
	boolean is(int index, String wanted) {
		if (index < 0) {
			return false;
		}
		if (this.sentence.key(index).equals(wanted)) {
			return true;
		}
		String code = code(index);
		return code != null && code.equals(wanted);
	}

	/** The part of speech of the word at an index, by its commonest sense. */
	@Nullable String code(int index) {
		if (Character.isDigit(this.sentence.token(index).surface().charAt(0))) {
			return "num";
		}
		String code = this.sentence.form(index).traits().code();
		return (code == null && this.sentence.token(index).isCapitalised()) ? "name" : code;
	}

}
