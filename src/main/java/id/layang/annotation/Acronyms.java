package id.layang.annotation;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.layang.annotation.SentenceView.Casing;
import id.layang.glossary.Sense;
import id.layang.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The acronyms of a document, with what it says they stand for: Dewan Perwakilan Rakyat
 * (DPR), or DPR (Dewan Perwakilan Rakyat).
 */
final class Acronyms {

	/** Words that lend no letter. */
	private static final Set<String> SILENT = Set.of("dan", "di", "ke", "untuk", "yang", "of", "the", "and", "for");

	private static final int LONGEST = 4;

	/** What a contraction is longer than. */
	private static final int SHORTEST = 2;

	/** After them a word of talk is meant. */
	private static final Set<Role> TALKING = EnumSet.of(Role.PRONOUN, Role.AUXILIARY, Role.NEGATION, Role.ADVERB,
			Role.PARTICLE, Role.INTERJECTION);

	/** H1N1, F-16, 5G; not KATA2, which is kata-kata. */
	private static final Pattern CODE = Pattern
		.compile("(?!\\p{Lu}{3,}2)(?:\\p{Lu}{1,4}[-‐‑]?\\d{1,4}(?:\\p{Lu}\\d?)?|\\d{1,2}[GD])(?:[-'’‐‑].*)?");

	/** KTPnya: the capitals of an acronym with a clitic behind them. */
	private static final Pattern OWNED = Pattern.compile("(\\p{Lu}{2,})\\p{Ll}+");

	private static final int RARE = 4;

	private final Map<String, String> taught = new HashMap<>();

	/** Looks whether a capitalised word is explained here. */
	void learn(SentenceView sentence, int index) {
		if (!sentence.token(index).isAllCapitals()) {
			return;
		}
		String key = sentence.key(index);
		if (sentence.isBracketed(index)) {
			this.taught.merge(key, fullBefore(sentence, index, key), Acronyms::longer);
		}
		else if (index + 1 < sentence.size() && sentence.isBracketed(index + 1)) {
			String full = fullAfter(sentence, index, key);
			if (!full.isEmpty()) {
				this.taught.merge(key, full, Acronyms::longer);
			}
		}
	}

	private static String longer(String one, String other) {
		return one.isEmpty() ? other : one;
	}

	private static String fullBefore(SentenceView sentence, int index, String key) {
		int letter = key.length() - 1;
		int at = index - 1;
		while (at >= 0 && letter >= 0 && (at == index - 1 || sentence.follows(at + 1))) {
			if (sentence.key(at).charAt(0) == key.charAt(letter)) {
				letter--;
			}
			else if (!SILENT.contains(sentence.key(at))) {
				return "";
			}
			at--;
		}
		return (letter < 0) ? sentence.text(at + 1, index - 1) : "";
	}

	private static String fullAfter(SentenceView sentence, int index, String key) {
		int letter = 0;
		int at = index + 1;
		while (at < sentence.size() && letter < key.length() && (at == index + 1 || sentence.follows(at))) {
			if (sentence.key(at).charAt(0) == key.charAt(letter)) {
				letter++;
			}
			else if (!SILENT.contains(sentence.key(at))) {
				return "";
			}
			at++;
		}
		return (letter == key.length()) ? sentence.text(index + 1, at - 1) : "";
	}

	/** What the document says a word stands for; null when it says nothing. */
	@Nullable String full(String key) {
		String full = this.taught.get(key);
		return (full == null || full.isEmpty()) ? null : full;
	}

	/**
	 * Whether a sense is of the very words that the document gives, give or take some.
	 */
	static boolean standsFor(Sense sense, String full) {
		if (sense.full() == null) {
			return false;
		}
		String listed = plain(sense.full());
		String given = plain(full);
		return listed.contains(given) || given.contains(listed);
	}

	private static String plain(String full) {
		return full.toLowerCase(Locale.ROOT).replace('-', ' ').replaceAll("\\s+", " ");
	}

	boolean isAcronym(SentenceView sentence, int index) {
		Token token = sentence.token(index);
		if (token.kind() != Token.Kind.WORD) {
			return false;
		}
		if (isCode(token)) {
			return true;
		}
		if (!token.isCapitalised() || !isCapitals(token.surface())) {
			return isMixed(token.surface()) || isOwned(sentence.form(index), token.surface());
		}
		WordForm form = sentence.form(index);
		if (sentence.casing() == Casing.SHOUTING) {
			return !form.senses().isEmpty() && form.senses().stream().allMatch(Acronyms::isInCapitals);
		}
		return !form.hasCommonWord() || form.senses().stream().anyMatch(Acronyms::isInCapitals)
				|| this.taught.containsKey(token.key()) || isRareInCapitals(sentence, index);
	}

	/** Whether letters and digits in it make one thing, whatever its letters mean. */
	static boolean isCode(Token token) {
		char first = token.surface().charAt(0);
		return (Character.isUpperCase(first) || Character.isDigit(first)) && token.hasDigit()
				&& CODE.matcher(token.surface()).matches();
	}

	private static boolean hasDigit(String surface) {
		for (int i = 0; i < surface.length(); i++) {
			if (Character.isDigit(surface.charAt(i))) {
				return true;
			}
		}
		return false;
	}

	/** DoS, MoU, PhD: capitals at both ends of a short word. */
	static boolean isMixed(String surface) {
		int last = surface.length() - 1;
		return last > 0 && last < LONGEST && Character.isUpperCase(surface.charAt(last))
				&& Character.isUpperCase(surface.charAt(0)) && !isCapitals(surface);
	}

	/** VAnya is an account of its own, whoever is called Vanya. */
	private static boolean isOwned(WordForm form, String surface) {
		return OWNED.matcher(surface).matches()
				&& form.senses().stream().anyMatch((sense) -> sense.headword().equals(owned(surface)));
	}

	/** The acronym in KTPnya; empty without one. */
	private static String owned(String surface) {
		Matcher matcher = OWNED.matcher(surface);
		return matcher.matches() ? matcher.group(1) : "";
	}

	/** Whether it stands for words and is written in capitals: KTP, not pemilu. */
	private static boolean isInCapitals(Sense sense) {
		return sense.full() != null && !isContraction(sense);
	}

	private static boolean isContraction(Sense sense) {
		return sense.full() != null && sense.headword().length() > SHORTEST
				&& Character.isLowerCase(sense.headword().codePointAt(0));
	}

	/** What it may mean as it is written: no dos in DoS, no yg in YG. */
	static boolean isOfCapitals(Sense sense, String surface, SentenceView sentence) {
		if (OWNED.matcher(surface).matches()) {
			return sense.headword().equals(owned(surface));
		}
		boolean small = Character.isLowerCase(sense.headword().codePointAt(0));
		return !small || isContraction(sense) || !isMixed(surface) && (!sense.isInformal() || isChat(sentence));
	}

	/** The senses of a code are its own, never those of its letters: no gram in 5G. */
	static boolean isOfCode(Sense sense) {
		return hasDigit(sense.headword());
	}

	/** SPA among small letters is no spa, YG no yang; BANGET and TIDAK are only loud. */
	private static boolean isRareInCapitals(SentenceView sentence, int index) {
		WordForm form = sentence.form(index);
		return sentence.token(index).surface().length() <= LONGEST && !form.commonSenses().isEmpty()
				&& (isRare(form) || isMisreadAsTalk(sentence, index)) && !isLoud(sentence, index - 1)
				&& !isLoud(sentence, index + 1);
	}

	private static boolean isRare(WordForm form) {
		return form.commonSenses().stream().allMatch((sense) -> sense.band() >= RARE && !sense.isInformal());
	}

	/** The DRI of kapal DRI; saya GA tahu is talk all the same. */
	private static boolean isMisreadAsTalk(SentenceView sentence, int index) {
		boolean said = index > 0 && TALKING.contains(sentence.form(index - 1).roles().first());
		return !said && sentence.form(index).traits().informal() && !isChat(sentence);
	}

	/** Whether small letters of the sentence are of talk. */
	private static boolean isChat(SentenceView sentence) {
		for (int i = 0; i < sentence.size(); i++) {
			if (sentence.form(i).traits().informal() && !sentence.token(i).isAllCapitals()) {
				return true;
			}
		}
		return false;
	}

	private static boolean isLoud(SentenceView sentence, int index) {
		return index >= 0 && index < sentence.size() && sentence.token(index).isAllCapitals()
				&& sentence.form(index).hasCommonWord();
	}

	/** Whether what stands before a hyphen or apostrophe is in capitals: KTP-nya. */
	private static boolean isCapitals(String surface) {
		int length = 0;
		while (length < surface.length() && "-'’‐‑".indexOf(surface.charAt(length)) < 0) {
			char c = surface.charAt(length++);
			if (!Character.isUpperCase(c) && !Character.isDigit(c) && c != '.' && c != '&') {
				return false;
			}
		}
		return length > 1;
	}

}
