package id.layang.english;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Adjectives compared: longer, longest; more beautiful, most beautiful. */
final class Adjectives {

	/** An adjective that its complement follows: fond of, good at, tired (of). */
	private static final Pattern COMPLEMENTED = Pattern.compile(
			"(?!in |on |at |of |out |up |under )([\\p{L}-]+)( (?:of|in|at|to|for|with|on|about|from)\\b.*| \\(.*)");

	/** Simple, not sole. */
	private static final Pattern CONSONANT_LE = Pattern.compile(".*[bcdfgkpt]le");

	private final Map<String, List<String>> irregularAdverbs = Table.read("irregular-adverbs.tsv");

	private final Map<String, List<String>> irregular = Table.read("irregular-adjectives.tsv");

	String comparative(String adjective) {
		return compared(adjective, 0, "more ", "er");
	}

	String superlative(String adjective) {
		return compared(adjective, 1, "most ", "est");
	}

	String adverb(String adjective) {
		List<String> forms = this.irregularAdverbs.get(adjective);
		if (forms != null) {
			return forms.getFirst();
		}
		return adjective.endsWith("ly") ? manner(adjective) : withLy(adjective);
	}

	/** Easily is an adverb already, friendly is none. */
	private static String manner(String adjective) {
		String article = ("aeiou".indexOf(adjective.charAt(0)) < 0) ? "a " : "an ";
		return adjective.endsWith("ily") ? adjective : "in " + article + adjective + " way";
	}

	private static String withLy(String adjective) {
		if (adjective.endsWith("ic")) {
			return adjective + "ally";
		}
		if (adjective.endsWith("ll") || CONSONANT_LE.matcher(adjective).matches()) {
			return adjective.replaceFirst("e$", "") + "y";
		}
		return Letters.endsInConsonantY(adjective) ? Letters.withoutLast(adjective, 1) + "ily" : adjective + "ly";
	}

	private String compared(String adjective, int column, String adverb, String ending) {
		List<String> forms = this.irregular.get(adjective);
		if (forms != null) {
			return forms.get(column);
		}
		Matcher complemented = COMPLEMENTED.matcher(adjective);
		if (complemented.matches()) {
			return compared(complemented.group(1), column, adverb, ending) + complemented.group(2);
		}
		return isShort(adjective) ? stem(adjective) + ending : adverb + adjective;
	}

	private static boolean isShort(String adjective) {
		int syllables = adjective.matches("\\p{Ll}+") ? Letters.syllables(adjective) : 0;
		return syllables == 1 || (syllables == 2 && Letters.endsInConsonantY(adjective));
	}

	private static String stem(String adjective) {
		if (adjective.endsWith("e")) {
			return Letters.withoutLast(adjective, 1);
		}
		if (Letters.endsInConsonantY(adjective)) {
			return Letters.withoutLast(adjective, 1) + "i";
		}
		return Letters.endsShort(adjective) ? adjective + adjective.charAt(adjective.length() - 1) : adjective;
	}

}
