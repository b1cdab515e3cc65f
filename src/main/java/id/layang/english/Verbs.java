package id.layang.english;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The forms of single verbs. */
final class Verbs {

	private static final Map<String, String> THIRD_PERSON = Map.of("be", "is", "have", "has", "stomach", "stomachs",
			"quiz", "quizzes");

	private static final Set<String> KEEPING_E = Set.of("age", "be", "binge", "singe", "tinge", "swinge");

	private final Map<String, List<String>> irregular = Table.read("irregular-verbs.tsv");

	private final Set<String> doubling = Table.read("doubling-verbs.tsv").keySet();

	String past(String verb) {
		List<String> forms = this.irregular.get(verb);
		return (forms != null) ? forms.get(0) : regularPast(verb);
	}

	String participle(String verb) {
		List<String> forms = this.irregular.get(verb);
		return (forms != null) ? forms.get(1) : regularPast(verb);
	}

	String thirdPerson(String verb) {
		String known = THIRD_PERSON.get(verb);
		if (known != null) {
			return known;
		}
		return Letters.endsInConsonantO(verb) ? verb + "es" : Letters.withS(verb);
	}

	String gerund(String verb) {
		if (verb.endsWith("ie")) {
			return Letters.withoutLast(verb, 2) + "ying";
		}
		boolean mute = verb.endsWith("e") && !verb.matches(".*[eoy]e") && !KEEPING_E.contains(verb);
		return (mute ? Letters.withoutLast(verb, 1) : stem(verb)) + "ing";
	}

	private String regularPast(String verb) {
		if (verb.endsWith("e")) {
			return verb + "d";
		}
		return Letters.endsInConsonantY(verb) ? Letters.withoutLast(verb, 1) + "ied" : stem(verb) + "ed";
	}

	/** What -ed and -ing are added to: stopp, panick, call. */
	private String stem(String verb) {
		if (verb.matches(".*[aeiou]c")) {
			return verb + "k";
		}
		return isDoubling(verb) ? verb + verb.charAt(verb.length() - 1) : verb;
	}

	private boolean isDoubling(String verb) {
		boolean likely = Letters.syllables(verb) == 1 || verb.endsWith("l");
		return this.doubling.contains(verb)
				|| (likely && verb.length() > 2 && Letters.endsShort(verb) && !verb.equals("parallel"));
	}

}
