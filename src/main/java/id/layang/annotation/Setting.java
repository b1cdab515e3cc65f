package id.layang.annotation;

import java.util.Locale;
import java.util.Set;

import id.layang.glossary.PartOfSpeech;

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
	EVENT;

	/** What joins an affix and a setting in the table of wordings: -lah@told. */
	static final String MARK = "@";

	private static final Set<String> THIRD_PERSONS = Set.of("ia", "dia", "mereka", "aku", "saya", "kami", "seorang",
			"seekor", "sebuah", "beliau", "sang", "para", "orang-orang");

	private static final Set<String> SECOND_PERSONS = Set.of("kamu", "kalian", "engkau", "kau", "anda", "saudara",
			"saudara-saudara");

	private static final Set<String> EXCLAMATIONS = Set.of("betapa", "alangkah", "begitu");

	static Setting of(Place place, String affix, PartOfSpeech part) {
		if (affix.equals("-lah")) {
			return ofParticle(place);
		}
		if (part == PartOfSpeech.VERB && isEvent(place)) {
			return EVENT;
		}
		Setting setting = ofClitic(place);
		boolean attribute = part == PartOfSpeech.ADJECTIVE && place.is(place.before(), "n");
		return (setting == PLAIN && attribute) ? ATTRIBUTE : setting;
	}

	private static boolean isEvent(Place place) {
		return place.is(place.after(), "n") && (place.is(place.before(), "prep") || place.is(place.before(), "conj"));
	}

	private static Setting ofParticle(Place place) {
		String after = (place.after() < 0) ? "" : place.sentence().key(place.after());
		if (SECOND_PERSONS.contains(after) || after.endsWith("mu")) {
			return PLAIN;
		}
		if (THIRD_PERSONS.contains(after) || place.is(place.before(), "maka")) {
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
		if (place.before() >= 0 && EXCLAMATIONS.contains(place.sentence().key(place.before()))) {
			return EXCLAIMED;
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
