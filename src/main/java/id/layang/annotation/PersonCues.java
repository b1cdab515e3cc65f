package id.layang.annotation;

import java.util.Set;

import id.layang.glossary.PartOfSpeech;

/**
 * What shows that a word with a capital is somebody, though it is a common word: kata
 * Cahaya; Susi dan Mawar; "Sini, Bunga!"
 */
record PersonCues(CapitalView view) {

	private static final String CALLS = "?!\"”’";

	boolean show(int index) {
		boolean opens = this.view.sentence().opens(index);
		boolean listed = this.view.isListedPerson(index);
		return !opens && canName(index) && (isSpeaker(index) || isCalled(index))
				|| listed && (isDescribed(index) || isLabel(index) || isAged(index))
				|| (listed || canName(index)) && isCalledFirst(index)
				|| (listed || !opens && canName(index)) && (isOneOfTwo(index) || acts(index)) || isRenamed(index);
	}

	/** Bunga may be somebody; Pembeli, Tuhan and Kakek are somebody already. */
	private boolean canName(int index) {
		WordForm form = this.view.form(index);
		String key = this.view.key(index);
		return form.isListedWord() && form.isRoot() && !NameWords.PERSONS.contains(key) && !NameWords.isHeld(key)
				&& !this.view.isHead(index) && !this.view.isRunOn(index + 1)
				&& form.commonSenses().getFirst().partOfSpeech() == PartOfSpeech.NOUN;
	}

	private boolean isSpeaker(int index) {
		return this.view.isJoined(index) && NameWords.SPEECH.contains(this.view.key(index - 1));
	}

	private boolean isOneOfTwo(int index) {
		return isAnd(index - 1) && isPerson(index - 2) || isAnd(index + 1) && isPerson(index + 2);
	}

	private boolean isAnd(int index) {
		return this.view.key(index).equals("dan");
	}

	private boolean isPerson(int index) {
		return index >= 0 && index < this.view.size() && this.view.isCapital(index)
				&& (this.view.isListedPerson(index) || this.view.isUnlisted(index));
	}

	/** "Sini, Bunga!" */
	private boolean isCalled(int index) {
		SentenceView sentence = this.view.sentence();
		int end = sentence.token(index).end();
		int mark = (end < sentence.text().length() && sentence.text().charAt(end) == '.') ? end + 1 : end;
		return sentence.followsMark(index, ',') && mark < sentence.text().length()
				&& CALLS.indexOf(sentence.text().charAt(mark)) >= 0;
	}

	/** "Bunga, ayo pulang!" */
	private boolean isCalledFirst(int index) {
		return index + 1 < this.view.size() && this.view.sentence().followsMark(index + 1, ',')
				&& NameWords.CALLS.contains(this.view.key(index + 1));
	}

	/** Bunga (15) */
	private boolean isAged(int index) {
		return isBracketed(index + 1) && this.view.isNumber(index + 1)
				&& this.view.sentence().token(index + 1).surface().length() == 2;
	}

	/** Bunga (bukan nama sebenarnya) */
	private boolean isRenamed(int index) {
		return isBracketed(index + 1) && this.view.key(index + 1).equals("bukan")
				&& this.view.key(index + 2).startsWith("nama");
	}

	private boolean isBracketed(int index) {
		return index < this.view.size() && this.view.sentence().isBracketed(index);
	}

	/** Plato adalah seorang filsuf. */
	private boolean isDescribed(int index) {
		String what = this.view.key(index + 2);
		return NameWords.BEING.contains(this.view.key(index + 1)) && (what.equals("seorang")
				|| NameWords.PERSONS.contains(what) || NameWords.isHeld(what) || what.equals("murid"));
	}

	/** Maya: aku di sini. */
	private boolean isLabel(int index) {
		return index == 0 && this.view.size() > 1 && this.view.sentence().followsMark(1, ':') && !this.view.isNumber(1);
	}

	private boolean acts(int index) {
		return index + 1 < this.view.size() && this.view.sentence().follows(index + 1)
				&& NameWords.ACTS.contains(this.view.key(index + 1));
	}

}
