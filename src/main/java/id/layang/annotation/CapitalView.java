package id.layang.annotation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import id.layang.annotation.SentenceView.Casing;
import id.layang.glossary.PartOfSpeech;
import id.layang.glossary.Sense;
import id.layang.text.Token;

/** What the capitals of a sentence and the words beside them show, one word at a time. */
record CapitalView(SentenceView sentence) {

	private static final Set<String> OPAQUE = Set.of("person", "company", "product", "work");

	private static final String ROMAN_LETTERS = "IVXLCDM";

	private static final Pattern ROMAN = Pattern
		.compile("(?=..)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})");

	/** al-Quran, iPhone. */
	private static final Pattern HIDDEN_CAPITAL = Pattern
		.compile("(?:a(?:[lnrtzd]|sh?|sy|th|dh)|el|d|l|o)[-'’]\\p{Lu}.*|[a-z]{1,2}\\p{Lu}\\p{Ll}{2,}\\p{L}*");

	/** How far into a word such a capital may hide. */
	private static final int DEEPEST = 4;

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
		if (!token.isCapitalised()) {
			return hidesCapital(token.surface()) && !isWord(index);
		}
		return token.kind() == Token.Kind.WORD && !NameWords.PRONOUNS.contains(token.key());
	}

	private static boolean hidesCapital(String surface) {
		for (int i = 1; i < Math.min(DEEPEST, surface.length()); i++) {
			if (Character.isUpperCase(surface.charAt(i))) {
				return HIDDEN_CAPITAL.matcher(surface).matches();
			}
		}
		return false;
	}

	/**
	 * XIX, and the I of Kelas I; not the I of I Made, nor CD, which is short for a word.
	 */
	boolean isRoman(int index) {
		String surface = this.sentence.token(index).surface();
		if (surface.length() == 1) {
			return "IVX".contains(surface) && isJoined(index) && !isShortened(index) && isNumbered(index, surface);
		}
		if (ROMAN_LETTERS.indexOf(surface.charAt(0)) < 0) {
			return false;
		}
		List<Sense> senses = form(index).senses();
		return (senses.isEmpty() ? surface.length() > 2 : senses.stream().anyMatch(CapitalView::isNumeral))
				&& ROMAN.matcher(surface).matches();
	}

	private boolean isNumbered(int index, String letter) {
		boolean first = letter.equals("I") && this.sentence.token(index - 1).isCapitalised() && !isRunOn(index + 1);
		return first || NameWords.COUNTED.contains(key(index - 1));
	}

	static boolean isNumeral(Sense sense) {
		return sense.partOfSpeech() == PartOfSpeech.NUMBER;
	}

	/**
	 * Whether only white space stands before a word, or a full stop that shortens; a new
	 * line in a chat begins anew.
	 */
	boolean isJoined(int index) {
		return !this.sentence.beginsLine(index)
				&& (this.sentence.follows(index) || this.sentence.followsShortened(index));
	}

	/** Whether a word goes on with the capitals before it. */
	boolean isRunOn(int index) {
		return index < size() && isCapital(index) && isJoined(index) && this.sentence.token(index - 1).isCapitalised();
	}

	boolean isProper(int index) {
		return isProper(form(index)) || isMisreadAcronym(index);
	}

	/** The Het of Het Wilhelmus is no HET; Hp at a beginning may be a phone. */
	private boolean isMisreadAcronym(int index) {
		WordForm form = form(index);
		return isTitled(index) && !form.senses().isEmpty()
				&& form.senses().stream().allMatch((sense) -> CapitalFeature.isAcronym(sense.headword()));
	}

	private boolean isTitled(int index) {
		String surface = this.sentence.token(index).surface();
		return surface.length() > 1 && Character.isUpperCase(surface.charAt(0))
				&& Character.isLowerCase(surface.charAt(1)) && (!this.sentence.opens(index) || isRunOn(index + 1));
	}

	/** Without the acronyms, where only the first letter is a capital. */
	List<Sense> asWritten(int index, List<Sense> senses) {
		return isTitled(index) ? senses.stream().filter((sense) -> !CapitalFeature.isAcronym(sense.headword())).toList()
				: senses;
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
		return NameWords.HEADS.contains(key(index));
	}

	boolean isAddress(int index) {
		return NameWords.ADDRESSES.contains(key(index));
	}

	boolean isAddressed(int index) {
		return isJoined(index) && (isAddress(index - 1) || NameWords.NAMINGS.contains(key(index - 1)));
	}

	/** Pak Guru is no name, Pak Haji Lulung is. */
	boolean isHeldAlone(int index) {
		return isAddressed(index) && NameWords.isHeld(key(index)) && !isRunOn(index + 1) && !isListedPerson(index);
	}

	/** Whether it is listed as somebody's name, whatever else it is. */
	boolean isListedPerson(int index) {
		return form(index).nameSenses().stream().anyMatch((sense) -> "person".equals(sense.kind()));
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
