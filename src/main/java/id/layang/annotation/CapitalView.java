package id.layang.annotation;

import java.util.BitSet;
import java.util.Set;
import java.util.regex.Pattern;

import id.layang.annotation.SentenceView.Casing;
import id.layang.glossary.Sense;
import id.layang.morphology.WordClass;
import id.layang.text.Token;

/**
 * What the capitals of a sentence and the words beside them show, one word at a time.
 *
 * @param sentence the sentence
 * @param capitals the words that a capital may make names of
 */
record CapitalView(SentenceView sentence, BitSet capitals) {

	/** Words of the first bands seldom are names by themselves. */
	static final int UNCOMMON = 3;

	/** What -nya is put on is no acronym here but the beginning of a name. */
	private static final Pattern NAMELIKE = Pattern.compile("[B-DF-HJ-NP-TV-Z][aiueo]nya");

	private static final Set<String> OPAQUE = Set.of("person", "company", "product", "work");

	/** Where Latin and its marks end. */
	private static final int FIRST_OTHER = 0x370;

	static CapitalView of(SentenceView sentence) {
		CapitalView view = new CapitalView(sentence, new BitSet(sentence.size()));
		for (int i = 0; i < sentence.size(); i++) {
			if (!sentence.token(i).isSmall() && view.hasCapital(i)) {
				view.capitals.set(i);
			}
		}
		return view;
	}

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

	/** Whether a capital may make a name of it. */
	boolean isCapital(int index) {
		return this.capitals.get(index);
	}

	/** Ia is written so out of respect. */
	private boolean hasCapital(int index) {
		Token token = this.sentence.token(index);
		if (!token.isCapitalised()) {
			return HiddenCapitals.in(token.surface()) && !isWord(index);
		}
		return token.kind() == Token.Kind.WORD && !form(index).traits().pronoun()
				&& !NameWords.PRONOUNS.contains(token.key());
	}

	/**
	 * Whether only white space stands before a word, or a full stop that shortens; a new
	 * line in a chat begins anew.
	 */
	boolean isJoined(int index) {
		return !this.sentence.beginsLine(index) && (this.sentence.follows(index) || isShortened(index - 1));
	}

	/** Whether a word goes on with the capitals before it. */
	boolean isRunOn(int index) {
		return index < size() && isCapital(index) && isJoined(index) && this.sentence.token(index - 1).isCapitalised();
	}

	boolean isProper(int index) {
		return isProper(form(index)) || isMisreadAcronym(index);
	}

	/**
	 * The Het of Het Wilhelmus is no HET; Hp at a beginning may be a phone, Tinya is
	 * somebody.
	 */
	private boolean isMisreadAcronym(int index) {
		WordForm form = form(index);
		return form.traits().acronym() && (isTitled(index) || isNamelike(index)) && form.senses()
			.stream()
			.allMatch((sense) -> CapitalFeature.isSymbol(sense) || sense.isInformal() || sense.language() != null);
	}

	private boolean isNamelike(int index) {
		return NAMELIKE.matcher(this.sentence.token(index).surface()).matches();
	}

	private boolean isTitled(int index) {
		String surface = this.sentence.token(index).surface();
		return surface.length() > 1 && Character.isUpperCase(surface.charAt(0))
				&& Character.isLowerCase(surface.charAt(1)) && (!this.sentence.opens(index) || isRunOn(index + 1));
	}

	/**
	 * Without the acronyms and their twins of talk, where only the first letter is a
	 * capital.
	 */
	Rivals asWritten(int index, Rivals rivals) {
		if (!form(index).traits().acronym() || !isTitled(index)) {
			return rivals;
		}
		boolean twin = rivals.senses().stream().anyMatch((sense) -> CapitalFeature.isAcronym(sense.headword()));
		return rivals.only((sense) -> !CapitalFeature.isSymbol(sense) && !(twin && sense.isInformal()));
	}

	/** Whether a form is listed as a name, is of another language, or is not listed. */
	static boolean isProper(WordForm form) {
		return form.hasName() || form.isForeign() || !form.hasCommonWord();
	}

	/** Susi is no word, though rules make one of it; Bunga is. */
	boolean isWord(int index) {
		WordForm form = form(index);
		return (form.hasName() ? form.isListedWord() : form.hasCommonWord()) && !isMisreadAcronym(index);
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
		return NameWords.HEADS.contains(key(index)) || isVessel(index);
	}

	/** KM Sinar Bangun, but 5 KM Jakarta. */
	private boolean isVessel(int index) {
		return NameWords.VESSELS.contains(key(index)) && this.sentence.token(index).isAllCapitals()
				&& (index == 0 || !isNumber(index - 1));
	}

	/** The Oh of Oh Jung-ah; not the Dan of Dan Jung-ah. */
	boolean isSurname(int index) {
		return isRunOn(index + 1) && GivenNames.isHyphenated(key(index + 1)) && GivenNames.isSyllable(key(index))
				&& form(index).roles().first() != Role.CONJUNCTION && form(index).roles().first() != Role.PREPOSITION;
	}

	/** Whether it is listed as somebody's name, whatever else it is. */
	boolean isListedPerson(int index) {
		for (Sense sense : form(index).nameSenses()) {
			if (sense.isKind("person")) {
				return true;
			}
		}
		return false;
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

	boolean isCalendar(int index) {
		return form(index).isCalendar();
	}

	/** Whether it is, first of all, a word that is listed with a capital: Jan. */
	boolean isCapitalFirst(int index) {
		return WordForm.isWithCapital(form(index).senses().getFirst().headword());
	}

	boolean isNumber(int index) {
		return this.sentence.token(index).kind() == Token.Kind.NUMBER || "num".equals(form(index).traits().code());
	}

	boolean isLetter(int index) {
		return this.sentence.token(index).surface().length() == 1;
	}

	/** Whether it is shortened by a full stop that ends nothing. */
	boolean isShortened(int index) {
		return index >= 0 && index + 1 < size() && this.sentence.followsShortened(index + 1) && !beginsAnew(index + 1);
	}

	/** Of Charles I. Ia mati, the full stop; Dr. Yang is a name all the same. */
	private boolean beginsAnew(int index) {
		WordForm form = form(index);
		if (NameWords.PRONOUNS.contains(key(index))) {
			return true;
		}
		if (form.hasName() || !form.isListedWord() || isLetter(index) || NameWords.ADDRESSES.contains(key(index - 1))) {
			return false;
		}
		Sense first = form.commonSenses().getFirst();
		return first.band() < UNCOMMON && first.partOfSpeech().wordClass() == WordClass.FUNCTION;
	}

	/** R. Ahmad, and each of A, B and C; not vitamin D, semester I. */
	boolean isInitial(int index) {
		return isLetter(index) && (!this.sentence.follows(index) || isShortened(index));
	}

	/** 高雄. */
	boolean isOtherScript(int index) {
		Token token = this.sentence.token(index);
		int letter = token.isSmall() ? 'a' : token.surface().codePointAt(0);
		return letter >= FIRST_OTHER && Character.isLetter(letter);
	}

}
