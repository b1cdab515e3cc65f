package id.layang.annotation;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import id.layang.glossary.PartOfSpeech;
import id.layang.glossary.Sense;
import id.layang.text.Token;

/** What stands around an inflected form and changes its English. */
enum Setting {

	/** Nothing that says anything. */
	PLAIN,
	/** maka pergilah ia: the particle stresses what happened. */
	TOLD,
	/** datanglah raksasa: with a verb that takes no object, a subject follows. */
	SUBJECT,
	/** "…," gumamnya. */
	QUOTED,
	/** dengan mudahnya. */
	MANNER,
	/** lima tahun lamanya. */
	MEASURED,
	/** mobil barunya. */
	ATTRIBUTE,
	/** betapa sulitnya. */
	EXCLAIMED,
	/** dengan dibukanya jalan itu. */
	EVENT,
	/** lalu dibukanya pintu itu: in tales the doer of what is told. */
	ACTED,
	/** naiknya harga, tingginya harga. */
	LINKED,
	/**
	 * tak terketuk: after a no, ter- says that it cannot be; tak turun-turun, still not.
	 */
	DENIED,
	/** lagi sibuk-sibuknya. */
	PEAK,
	/** kepada-Nya: God is meant. */
	DIVINE,
	/** di depanmu. */
	PLACED,
	/** Bajunya kelebaran. */
	EXCESSIVE;

	/** What joins an affix and a setting in the table of wordings: -lah@told. */
	static final String MARK = "@";

	private static final Set<String> THIRD_PERSONS = Set.of("ia", "dia", "mereka", "aku", "saya", "kami", "hamba",
			"seorang", "seekor", "sebuah", "beliau", "sang", "para", "orang-orang");

	private static final Set<String> SECOND_PERSONS = Set.of("kamu", "kalian", "engkau", "kau", "anda", "saudara",
			"saudara-saudara");

	private static final Set<Role> PREDICATES = EnumSet.of(Role.ACTIVE, Role.AUXILIARY, Role.NEGATION);

	private static final Set<Role> BREAKS = EnumSet.of(Role.RELATIVE, Role.CONJUNCTION);

	private static final Set<String> NARRATIVE = Set.of("lalu", "kemudian", "maka", "dan", "tetapi", "tapi", "segera",
			"langsung", "terus", "pun");

	/** How many words a subject rarely exceeds. */
	private static final int LONGEST_SUBJECT = 8;

	private static final Set<String> DENIALS = Set.of("tak", "tidak", "takkan", "nggak", "gak", "ga", "ngga", "enggak",
			"kagak", "gk", "belum", "blm");

	private static final Set<String> LASTING = Set.of("sedang", "lagi", "tengah");

	/** tak terketuk, tak turun-turun. */
	private static final Set<String> DENIABLE = Set.of("ter-:state", "reduplication");

	private static final String QUALITY = "ke-…-an:state";

	private static final Set<Role> SUBJECTS = EnumSet.of(Role.OWNED, Role.DEMONSTRATIVE, Role.DEGREE);

	private static final Set<Role> OWNERS = EnumSet.of(Role.NOUN, Role.OWNED, Role.NAME, Role.PRONOUN,
			Role.DEMONSTRATIVE, Role.RELATIVE);

	private static final Set<String> PLACES = Set.of("di", "ke", "dari");

	/** Penyebab tingginya harga; but debut profesionalnya tahun lalu. */
	private static final Set<String> CAUSES = Set.of("akibat", "alasan", "bukti", "dampak", "efek", "faktor",
			"indikasi", "indikator", "kendala", "keluhan", "masalah", "pemicu", "pengaruh", "penyebab", "sebab", "soal",
			"tanda");

	private static final Set<String> EXCLAMATIONS = Set.of("betapa", "alangkah", "begitu");

	static Setting of(Place place, String affix, PartOfSpeech part) {
		if (affix.equals("-lah")) {
			return ofParticle(place, part);
		}
		if (DENIABLE.contains(affix)) {
			return isAfter(place, DENIALS) ? DENIED : PLAIN;
		}
		if (affix.equals(QUALITY)) {
			return isPredicate(place) ? EXCESSIVE : PLAIN;
		}
		if (isDivine(place)) {
			return DIVINE;
		}
		if (part == PartOfSpeech.VERB && isNarrated(place)) {
			return ACTED;
		}
		if (part == PartOfSpeech.VERB && isEvent(place)) {
			return EVENT;
		}
		Setting setting = ofClitic(place);
		return (setting == PLAIN) ? ofNeighbours(place, part) : setting;
	}

	/** Kopinya kepahitan; not keempukan daging itu. */
	private static boolean isPredicate(Place place) {
		SentenceView sentence = place.sentence();
		return place.before() >= 0 && SUBJECTS.contains(sentence.form(place.before()).roles().first())
				&& (place.after() < 0 || !OWNERS.contains(sentence.form(place.after()).roles().first()));
	}

	private static boolean isDivine(Place place) {
		Token token = place.sentence().token(place.last());
		return !token.isSmall() && token.surface().endsWith("Nya") && token.surface().length() > "Nya".length();
	}

	private static Setting ofNeighbours(Place place, PartOfSpeech part) {
		boolean attribute = part == PartOfSpeech.ADJECTIVE && place.is(place.before(), "n");
		boolean linked = place.is(place.after(), "n") && (part != PartOfSpeech.NOUN || isMeasure(place));
		if (linked && !(attribute && !isAfter(place, CAUSES))) {
			return LINKED;
		}
		return attribute ? ATTRIBUTE : PLAIN;
	}

	/** Tinggi is the height of what is tall; hasil is of nothing. */
	private static boolean isMeasure(Place place) {
		for (Sense sense : place.sentence().form(place.first()).senses()) {
			if (sense.partOfSpeech() == PartOfSpeech.ADJECTIVE) {
				return true;
			}
		}
		return false;
	}

	/** What tales go on with; at the start of a clause a subject may stand as well. */
	private static boolean isNarrated(Place place) {
		int before = place.before();
		boolean passive = place.sentence().key(place.first()).startsWith("di");
		return passive && ((before < 0) ? !isSubject(place) : NARRATIVE.contains(place.sentence().key(before)));
	}

	private static boolean isEvent(Place place) {
		return place.is(place.after(), "n") && (place.is(place.before(), "prep") || place.is(place.before(), "conj")
				|| place.before() < 0 && isSubject(place));
	}

	/**
	 * Dibukanya jalan itu menggembirakan warga; not dibukanya pintu itu, he opened it.
	 */
	private static boolean isSubject(Place place) {
		SentenceView sentence = place.sentence();
		int farthest = Math.min(sentence.size(), place.after() + LONGEST_SUBJECT);
		for (int i = place.after() + 1; i < farthest && sentence.follows(i); i++) {
			if (PREDICATES.contains(sentence.form(i).roles().first()) || sentence.key(i).startsWith("men")) {
				return true;
			}
			if (BREAKS.contains(sentence.form(i).roles().first()) || sentence.key(i).equals("untuk")) {
				return false;
			}
		}
		return false;
	}

	private static boolean isAfter(Place place, Set<String> words) {
		return place.before() >= 0 && words.contains(place.sentence().key(place.before()));
	}

	/** Tolonglah aku; pergilah aku is told. */
	private static boolean isRequest(Place place, PartOfSpeech part) {
		return part == PartOfSpeech.VERB
				&& List.of(place.sentence().form(place.last()).roles().roles()).contains(Role.STEM);
	}

	private static Setting ofParticle(Place place, PartOfSpeech part) {
		String after = (place.after() < 0) ? "" : place.sentence().key(place.after());
		if (SECOND_PERSONS.contains(after) || after.endsWith("mu")) {
			return PLAIN;
		}
		if (place.is(place.before(), "maka") || THIRD_PERSONS.contains(after) && !isRequest(place, part)) {
			return TOLD;
		}
		boolean subject = place.is(place.after(), "n") || place.is(place.after(), "name");
		return subject ? SUBJECT : PLAIN;
	}

	private static Setting ofClitic(Place place) {
		if (place.sentence().followsQuotation(place.first())) {
			return QUOTED;
		}
		if (place.is(place.before(), "dengan")) {
			return MANNER;
		}
		if (isAfter(place, LASTING) && place.sentence().key(place.first()).indexOf('-') > 0) {
			return PEAK;
		}
		if (isAfter(place, EXCLAMATIONS)) {
			return EXCLAIMED;
		}
		if (isAfter(place, PLACES)) {
			return PLACED;
		}
		int before = place.before();
		boolean measure = place.is(before, "n") && before > 0
				&& (place.is(before - 1, "num") || place.sentence().key(before).startsWith("se"));
		return measure ? MEASURED : PLAIN;
	}

	/** The affix as it is written in the table for this setting. */
	String mark(String affix) {
		return (this == PLAIN) ? affix : affix + MARK + name().toLowerCase(Locale.ROOT);
	}

}
