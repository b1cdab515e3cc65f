package id.layang.annotation;

import java.util.Set;
import java.util.regex.Pattern;

import id.layang.english.EnglishForms;
import org.jspecify.annotations.Nullable;

/** The forms that a pattern may ask of a gloss; null where English has none. */
final class GlossForms {

	private static final Set<String> UNGRADABLE = Set.of("all", "any", "best", "better", "daily", "else", "every",
			"first", "for", "former", "last", "main", "monthly", "more", "most", "nearby", "next", "none", "off", "on",
			"only", "other", "out", "own", "premiere", "prime", "same", "several", "single", "some", "such", "weekly",
			"whole", "worse", "worst", "yearly");

	/** Nouns made of a verb: being moved, breaking down. */
	private static final Pattern VERBAL_NOUN = Pattern
		.compile("(?:being|having) .*|\\p{L}+ing (?:apart|away|back|down|in|off|on|out|over|up)\\b.*");

	/** A union, an hour: what is heard is not what is written. */
	private static final Pattern OTHERWISE = Pattern.compile("(?:eu|one\\b|u[ns]i(?!n)|us[eu]|uten|hour|heir|hono)");

	private static final Pattern SMALL_CONSONANT = Pattern.compile("[b-df-hj-np-tv-z]");

	private static final Pattern ORDINAL = Pattern.compile(".*(?:th|st|second|third)");

	private final EnglishForms english = new EnglishForms();

	private final UncountedNouns uncounted = new UncountedNouns();

	@Nullable String form(String name, String gloss, String argument) {
		return switch (name) {
			case "noun", "singular", "plural", "indefinite" -> noun(name, gloss);
			case "adverb", "gradable", "comparative", "superlative" -> adjective(name, gloss);
			case "ordinal" -> ordinal(gloss);
			case "result" -> gloss.substring("make ".length());
			case "joined" -> joined(argument, gloss);
			case "" -> gloss;
			default -> verb(name, new VerbGloss(gloss), argument);
		};
	}

	private @Nullable String verb(String name, VerbGloss verb, String argument) {
		if (verb.isFixed()) {
			return null;
		}
		return switch (name) {
			case "imperative" -> verb.isUndergone() ? null : verb.text();
			case "ing" -> this.english.gerund(verb.text());
			case "event" -> event(verb);
			case "past" -> verb.isBe() ? null : this.english.past(verb.text());
			case "third" -> this.english.thirdPerson(verb.text());
			case "lasting" -> verb.isBe() || verb.reachesOut() ? null : verb.text();
			case "finite" -> verb.isBe() ? null : verb.text();
			case "passive" -> verb.isPassivable() ? "be " + this.english.pastParticiple(verb.text()) : null;
			case "participle" -> verb.isPassivable() ? this.english.pastParticiple(verb.text()) : null;
			case "object" -> verb.withObject(argument);
			default -> throw new IllegalArgumentException("No verb has a form '" + name + "'");
		};
	}

	/** The rising of prices, the fact of being late. */
	private String event(VerbGloss verb) {
		String gerund = this.english.gerund(verb.text());
		return verb.isBe() ? "fact of " + gerund : gerund + " of";
	}

	private @Nullable String noun(String name, String gloss) {
		if (name.equals("noun")) {
			return gloss;
		}
		String plural = VERBAL_NOUN.matcher(gloss).matches() ? gloss : this.english.plural(gloss);
		boolean countable = !plural.equals(gloss);
		return switch (name) {
			case "singular" -> countable ? gloss : null;
			case "indefinite" -> countable && !this.uncounted.has(gloss) ? article(gloss) + gloss : gloss;
			default -> plural;
		};
	}

	private static String article(String noun) {
		boolean vowel = "aeiou".indexOf(noun.charAt(0)) >= 0;
		return (vowel != OTHERWISE.matcher(noun).lookingAt()) ? "an " : "a ";
	}

	private @Nullable String adjective(String name, String gloss) {
		if (!gloss.matches("[\\p{L}-]+") || UNGRADABLE.contains(gloss)) {
			return null;
		}
		return switch (name) {
			case "comparative" -> this.english.comparative(gloss);
			case "superlative" -> this.english.superlative(gloss);
			case "adverb" -> this.english.adverb(gloss);
			default -> gloss;
		};
	}

	/** Extracellular, sub-unit, trans-Pacific; no phrase takes a prefix. */
	private static @Nullable String joined(String prefix, String gloss) {
		if (gloss.indexOf(' ') >= 0) {
			return null;
		}
		return prefix + (SMALL_CONSONANT.matcher(gloss).lookingAt() ? "" : "-") + gloss;
	}

	private @Nullable String ordinal(String gloss) {
		String ordinal = this.english.ordinal(gloss);
		return ORDINAL.matcher(ordinal).matches() ? ordinal : null;
	}

}
