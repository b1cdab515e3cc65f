package id.layang.annotation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

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
	MEASURED;

	/** What joins an affix and a setting in the table of wordings: -lah@told. */
	static final String MARK = "@";

	private static final Pattern QUOTATION_BEFORE = Pattern.compile("(?s).*[\"”»'’][,.]?\\s+");

	private static final Set<String> THIRD_PERSONS = Set.of("ia", "dia", "mereka", "aku", "saya", "kami", "seorang",
			"seekor", "sebuah", "beliau", "sang", "para", "orang-orang");

	private static final Set<String> SECOND_PERSONS = Set.of("kamu", "kalian", "engkau", "kau", "anda", "saudara",
			"saudara-saudara");

	private static final int LONGEST_GAP = 4;

	static Setting of(Place place, String affix) {
		return affix.equals("-lah") ? ofParticle(place) : ofClitic(place);
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
		if (isAfterQuotation(place)) {
			return QUOTED;
		}
		if (place.is(place.before(), "dengan")) {
			return MANNER;
		}
		int before = place.before();
		boolean measure = place.is(before, "n") && before > 0
				&& (place.is(before - 1, "num") || place.sentence().key(before).startsWith("se"));
		return measure ? MEASURED : PLAIN;
	}

	private static boolean isAfterQuotation(Place place) {
		String text = place.sentence().text();
		int start = place.sentence().token(place.first()).start();
		return QUOTATION_BEFORE.matcher(text.substring(Math.max(0, start - LONGEST_GAP), start)).matches();
	}

	/** The affix as it is written in the table for this setting. */
	String mark(String affix) {
		return (this == PLAIN) ? affix : affix + MARK + name().toLowerCase(Locale.ROOT);
	}

}
