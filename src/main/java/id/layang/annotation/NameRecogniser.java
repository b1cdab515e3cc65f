package id.layang.annotation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import id.layang.annotation.AnnotatedWord.Kind;
import id.layang.annotation.SentenceView.Casing;
import id.layang.glossary.Sense;
import id.layang.text.Token;

/**
 * Tells names from words by what a document itself shows: capitals inside sentences,
 * titles, the company a word keeps. Built for one document and forgotten with it.
 */
final class NameRecogniser {

	/** Words of address and titles after which a capital begins a name. */
	private static final Set<String> TITLES = Set.of("pak", "bu", "bapak", "ibu", "mas", "mbak", "bang", "kak", "dek",
			"tuan", "nyonya", "nona", "haji", "hajah", "h", "hj", "kh", "kiai", "kyai", "ustaz", "ustad", "ustadz",
			"dr", "prof", "ir", "drs", "dra", "presiden", "jenderal", "kolonel", "kapten", "letnan", "mayor", "brigjen",
			"mayjen", "letjen", "kombes", "sultan", "raja", "ratu", "pangeran", "putri", "raden", "nabi", "santo",
			"santa", "pendeta", "uskup", "paus", "pt", "cv", "jalan", "jl", "gang", "kota", "desa", "kelurahan",
			"kecamatan", "kabupaten", "provinsi", "kampung", "dusun", "sungai", "gunung", "danau", "pulau", "laut",
			"selat", "teluk", "tanjung", "pantai", "bandara", "stasiun", "pelabuhan", "negara", "bin", "binti", "van",
			"de", "bernama", "pasar", "stadion");

	/** Capitalised out of respect, not because they name. */
	private static final Set<String> RESPECTFUL = Set.of("anda", "nya", "mu", "ku", "aku", "dia", "bapak", "ibu",
			"saudara", "pak", "bu");

	private final Set<String> seen = new HashSet<>();

	NameRecogniser(List<SentenceView> sentences) {
		for (SentenceView sentence : sentences) {
			for (int i = 0; i < sentence.size(); i++) {
				if (isMarked(sentence, i) && !isGlossedInRun(sentence, i)) {
					this.seen.add(sentence.key(i));
				}
			}
		}
	}

	Kind kind(SentenceView sentence, int index) {
		Token token = sentence.token(index);
		if (token.kind() == Token.Kind.NUMBER || Character.isDigit(token.surface().charAt(0))) {
			return Kind.NUMBER;
		}
		if (sentence.form(index).isForeign()) {
			return Kind.FOREIGN;
		}
		if (token.kind() != Token.Kind.WORD || !token.isCapitalised() || RESPECTFUL.contains(token.key())) {
			return Kind.WORD;
		}
		if (isAcronym(sentence, index)) {
			return Kind.ACRONYM;
		}
		return isName(sentence, index) ? Kind.NAME : Kind.WORD;
	}

	/**
	 * Whether a name's common meaning must stay silent here: Budi Luhur, Pak Tegal; not
	 * Kementerian Keuangan.
	 */
	boolean isSilent(SentenceView sentence, int index) {
		return !isGlossedInRun(sentence, index);
	}

	/** Whether a title or word of address, or another name, stands right before. */
	boolean isAddressed(SentenceView sentence, int index) {
		if (index == 0 || !sentence.follows(index)) {
			return false;
		}
		WordForm before = sentence.form(index - 1);
		return TITLES.contains(sentence.key(index - 1))
				|| (sentence.token(index - 1).isCapitalised() && !before.hasCommonWord());
	}

	private boolean isName(SentenceView sentence, int index) {
		if (isMarked(sentence, index)) {
			return true;
		}
		WordForm form = sentence.form(index);
		boolean isWord = form.hasCommonWord();
		if (this.seen.contains(sentence.key(index))) {
			return !isWord || form.hasName() || isBesideName(sentence, index);
		}
		return !isWord || (form.hasName() && (sentence.casing() != Casing.SENTENCE || isBesideName(sentence, index)));
	}

	private static boolean isBesideName(SentenceView sentence, int index) {
		return isRunOn(sentence, index + 1) && !sentence.form(index + 1).hasCommonWord();
	}

	/**
	 * Whether the capital tells something: inside a sentence that uses them sparingly.
	 */
	private static boolean isMarked(SentenceView sentence, int index) {
		return sentence.casing() == Casing.SENTENCE && sentence.token(index).isCapitalised() && !sentence.opens(index)
				&& !RESPECTFUL.contains(sentence.key(index));
	}

	private static boolean isRunOn(SentenceView sentence, int index) {
		return index < sentence.size() && sentence.token(index).isCapitalised() && sentence.follows(index);
	}

	/**
	 * Whether a capitalised common word means what it says: at the head of its run of
	 * capitals, before the first word that only names, and not after a title.
	 */
	private boolean isGlossedInRun(SentenceView sentence, int index) {
		if (!sentence.form(index).hasCommonWord()) {
			return false;
		}
		for (int i = index; i > 0 && isRunOn(sentence, i); i--) {
			String before = sentence.key(i - 1);
			if (!sentence.form(i - 1).hasCommonWord() && sentence.token(i - 1).isCapitalised()
					&& !sentence.token(i - 1).isAllCapitals()) {
				return false;
			}
			if (i == index && TITLES.contains(before) && sentence.form(index).hasName()) {
				return false;
			}
		}
		return !(isBesideName(sentence, index) && sentence.form(index).hasName());
	}

	private static boolean isAcronym(SentenceView sentence, int index) {
		if (sentence.casing() == Casing.SHOUTING || !isCapitals(sentence.token(index).surface())) {
			return false;
		}
		return isListedAcronym(sentence.form(index)) || !sentence.form(index).hasCommonWord();
	}

	/** Whether what stands before a hyphen or apostrophe is in capitals: KTP-nya. */
	private static boolean isCapitals(String surface) {
		int length = 0;
		while (length < surface.length() && "-'’‐‑".indexOf(surface.charAt(length)) < 0) {
			char c = surface.charAt(length++);
			if (!Character.isUpperCase(c) && !Character.isDigit(c) && c != '.') {
				return false;
			}
		}
		return length > 1;
	}

	private static boolean isListedAcronym(WordForm form) {
		return form.senses().stream().map(Sense::full).anyMatch((full) -> full != null);
	}

}
