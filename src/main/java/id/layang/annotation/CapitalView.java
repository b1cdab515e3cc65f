package id.layang.annotation;

import java.util.Set;

import id.layang.annotation.SentenceView.Casing;
import id.layang.glossary.Sense;
import id.layang.text.Token;

/** What the capitals of a sentence and the words beside them show, one word at a time. */
record CapitalView(SentenceView sentence) {

	private static final Set<String> OPAQUE = Set.of("person", "company", "product", "work");

	/** Where Latin and its marks end. */
	private static final int FIRST_OTHER = 0x370;

	int size() {
		return this.sentence.size();
	}

	String key(int index) {
		return this.sentence.key(index);
	}

	WordForm form(int index) {
		return this.sentence.form(index);
	}

	boolean isWritten(Casing casing) {
		return this.sentence.casing() == casing;
	}

	/** Whether a capital may make a name of it: Ia is written so out of respect. */
	boolean isCapital(int index) {
		Token token = this.sentence.token(index);
		return token.isCapitalised() && token.kind() == Token.Kind.WORD && !NameWords.PRONOUNS.contains(token.key());
	}

	/** Whether only white space stands before a word, or a full stop that shortens. */
	boolean isJoined(int index) {
		return this.sentence.follows(index) || this.sentence.followsShortened(index);
	}

	/** Whether a word goes on with the capitals before it. */
	boolean isRunOn(int index) {
		return index < size() && isCapital(index) && isJoined(index) && this.sentence.token(index - 1).isCapitalised();
	}

	boolean isProper(int index) {
		return isProper(form(index));
	}

	/** Whether a form is listed as a name, is of another language, or is not listed. */
	static boolean isProper(WordForm form) {
		return form.hasName() || form.isForeign() || !form.hasCommonWord();
	}

	/** Susi is no word, though rules make one of it; Bunga is. */
	boolean isWord(int index) {
		WordForm form = form(index);
		return form.hasName() ? form.isListedWord() : form.hasCommonWord();
	}

	/** A name that is neither an acronym nor an initial. */
	boolean isPersonal(int index) {
		return isProper(index) && !isLetter(index) && !this.sentence.token(index).isAllCapitals();
	}

	/** Whether it is no word of any kind that is listed, nor an acronym. */
	boolean isUnlisted(int index) {
		return !form(index).hasCommonWord() && !this.sentence.token(index).isAllCapitals();
	}

	boolean isHead(int index) {
		return NameWords.HEADS.contains(key(index));
	}

	boolean isAddress(int index) {
		return NameWords.ADDRESSES.contains(key(index));
	}

	boolean isAddressed(int index) {
		return isJoined(index) && isAddress(index - 1);
	}

	boolean isOffice(int index) {
		return NameWords.OFFICES.contains(key(index)) || isRank(index);
	}

	boolean isRank(int index) {
		return NameWords.RANKS.contains(key(index)) || isAddress(index) || isTitle(form(index));
	}

	/** Whether the words after it in a name mean nothing: Kim Jong, not Jawa Timur. */
	boolean isOpaque(int index) {
		WordForm form = form(index);
		if (!form.hasName()) {
			return isUnlisted(index);
		}
		String kind = form.nameSenses().getFirst().kind();
		return kind != null && OPAQUE.contains(kind);
	}

	/** Menkeu is listed among names and yet names an office. */
	private static boolean isTitle(WordForm form) {
		return form.hasName() && "title".equals(form.nameSenses().getFirst().kind());
	}

	/** Januari and Kamis are common nouns that are always written with a capital. */
	boolean isCalendar(int index) {
		WordForm form = form(index);
		return form.form().length() > 2 && !form.commonSenses().isEmpty()
				&& form.commonSenses().stream().map(Sense::headword).allMatch(CapitalView::isWithCapital);
	}

	/** Whether it is, first of all, a word that is listed with a capital: Jan. */
	boolean isCapitalFirst(int index) {
		return isWithCapital(form(index).senses().getFirst().headword());
	}

	private static boolean isWithCapital(String headword) {
		return Character.isUpperCase(headword.charAt(0)) && headword.length() > 1
				&& Character.isLowerCase(headword.charAt(1));
	}

	boolean isNumber(int index) {
		return this.sentence.token(index).kind() == Token.Kind.NUMBER || "num".equals(form(index).traits().code());
	}

	boolean isLetter(int index) {
		return this.sentence.token(index).surface().length() == 1;
	}

	/** Whether it is shortened by a full stop that ends nothing. */
	boolean isShortened(int index) {
		return index + 1 < size() && this.sentence.followsShortened(index + 1);
	}

	/** R. Ahmad, and each of A, B and C; not vitamin D, semester I. */
	boolean isInitial(int index) {
		return isLetter(index) && (!this.sentence.follows(index) || isShortened(index));
	}

	/** 高雄. */
	boolean isOtherScript(int index) {
		int letter = this.sentence.token(index).surface().codePointAt(0);
		return letter >= FIRST_OTHER && Character.isLetter(letter);
	}

}
