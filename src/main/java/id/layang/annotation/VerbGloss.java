package id.layang.annotation;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * An English verb with what follows it, and where an object would go: look for it, carry
 * it out, make it bigger. Silent where that cannot be told from the words.
 *
 * @param text the verb in its plain form, or with I or you before it
 */
record VerbGloss(String text) {

	private static final Set<String> MODALS = Set.of("can", "cannot", "could", "may", "might", "must", "not", "said",
			"shall", "should", "there", "will", "would");

	/** Verbs that cannot be passive. */
	private static final Set<String> WITHOUT_OBJECT = Set.of("appear", "arrive", "be", "become", "come", "die", "exist",
			"fall", "go", "happen", "have", "seem", "stay");

	/** Verbs that reach an object only through a preposition. */
	private static final Set<String> ALONE = Set.of("agree", "apologise", "belong", "brood", "complain", "cry",
			"depend", "emerge", "insist", "laugh", "listen", "look", "muse", "object", "participate", "rely", "reply",
			"respond", "retreat", "rise", "sleep", "smile", "talk", "think", "wait", "worry");

	/** Try to get: the object belongs to the second verb. */
	private static final Pattern INFINITIVE = Pattern
		.compile("(?:attempt|begin|fail|hope|intend|manage|try|want) to .*");

	private static final Set<String> PARTICLES = Set.of("along", "apart", "aside", "away", "back", "down", "forward",
			"off", "out", "together", "up");

	private static final Set<String> PREPOSITIONS = Set.of("about", "after", "against", "at", "for", "from", "of", "to",
			"towards", "upon", "with");

	/** On, in, over and their like are either: put it on, spy on it. */
	private static final Set<String> EITHER = Set.of("across", "around", "as", "before", "between", "by", "in", "into",
			"on", "over", "round", "through", "under");

	private static final Set<String> MAKING = Set.of("keep", "leave", "make", "render", "set");

	private static final Set<String> RESULTS = Set.of("afloat", "alone", "aware", "blind", "busy", "clear",
			"compulsory", "dependent", "difficult", "dizzy", "drowsy", "easy", "equal", "fertile", "firm", "fragrant",
			"free", "friendly", "happy", "healthy", "itchy", "lawful", "miserable", "murky", "open", "popular",
			"possible", "pregnant", "prosperous", "proud", "public", "sad", "safe", "secret", "slippery", "smooth",
			"sour", "straight", "unclean", "uniform", "upright", "worse");

	/** Covered and having, but not bring, feed and embed. */
	private static final Pattern INFLECTED = Pattern.compile("(?!embed$).*[aeiouy].*(?:[^e]ed|ing)");

	private static final Pattern UNDERGONE = Pattern
		.compile("\\p{L}+ed|born|broken|built|found|heard|held|known|lost|made|seen|torn|written");

	private static final Pattern PARTS = Pattern.compile("((?:I |you )?)(.*?)((?: repeatedly| for a while)?)");

	/** Whether it has no further forms: can, covered with, including. */
	boolean isFixed() {
		String verb = words(core()).getFirst();
		return MODALS.contains(verb) || INFLECTED.matcher(verb).matches();
	}

	boolean isBe() {
		return words(core()).getFirst().equals("be");
	}

	/** Be formed, be born: nothing one is told to do. */
	boolean isUndergone() {
		List<String> words = words(core());
		return isBe() && words.size() > 1 && UNDERGONE.matcher(words.get(1)).matches();
	}

	/** Ask for, look at: something must follow right after. */
	boolean reachesOut() {
		List<String> words = words(core());
		return words.size() > 1 && isPreposition(words.getLast());
	}

	boolean isPassivable() {
		List<String> words = words(core());
		return takesObject(words)
				&& (words.size() == 1 || isParticle(words.get(1)) || isPreposition(words.get(1)) || isResult(words));
	}

	/** Whether its first word may have an object, wherever that stands. */
	boolean mayTakeObject() {
		return takesObject(words(core()));
	}

	/** Null where the object's place is unclear. */
	@Nullable String withObject(String object) {
		Matcher parts = PARTS.matcher(this.text);
		if (!parts.matches()) {
			return null;
		}
		List<String> words = words(parts.group(2));
		int place = takesObject(words) ? place(words) : 0;
		if (place == 0) {
			return null;
		}
		String before = String.join(" ", words.subList(0, place));
		String after = String.join(" ", words.subList(place, words.size()));
		return parts.group(1) + (before + " " + object + " " + after).strip() + parts.group(3);
	}

	/** How many words stand before the object; 0 where there is no place for one. */
	private static int place(List<String> words) {
		if (words.size() == 1 || PREPOSITIONS.contains(words.getLast())) {
			return words.size();
		}
		if (words.size() > 2 && EITHER.contains(words.getLast())) {
			return words.size();
		}
		String second = words.get(1);
		boolean splitting = isParticle(second) || isResult(words) || (words.size() > 2 && isPreposition(second));
		return splitting ? 1 : 0;
	}

	private static boolean takesObject(List<String> words) {
		boolean alone = words.size() == 1 && ALONE.contains(words.getFirst());
		return !alone && !WITHOUT_OBJECT.contains(words.getFirst())
				&& !INFINITIVE.matcher(String.join(" ", words)).matches();
	}

	private static boolean isParticle(String word) {
		return PARTICLES.contains(word) || word.endsWith("ly");
	}

	private static boolean isPreposition(String word) {
		return PREPOSITIONS.contains(word) || EITHER.contains(word);
	}

	private static boolean isResult(List<String> words) {
		boolean compared = words.size() == 3 && words.get(1).equals("more");
		boolean result = RESULTS.contains(words.get(1)) || words.get(1).endsWith("er");
		return MAKING.contains(words.getFirst()) && (compared || (words.size() == 2 && result));
	}

	private String core() {
		Matcher parts = PARTS.matcher(this.text);
		return parts.matches() ? parts.group(2) : this.text;
	}

	private static List<String> words(String text) {
		return List.of(text.split(" "));
	}

}
