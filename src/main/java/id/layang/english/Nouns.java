package id.layang.english;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Nouns and noun phrases in the plural. */
final class Nouns {

	/** The noun is the last word before a preposition or a bracket. */
	private static final Pattern PHRASE = Pattern.compile("(?:an? |one )?((?:.* )??)(\\S+?)"
			+ "((?: (?:of|in|to|for|at|on|with|from|by|between|against|about|under|over|without|as|into|who|that) .*| \\(.*)?)");

	private static final Pattern IN_LAW = Pattern.compile("(\\p{L}+)(-(?:in|of)-.*)");

	private final Map<String, List<String>> irregular = Table.read("irregular-nouns.tsv");

	private final Set<String> plurals = this.irregular.values()
		.stream()
		.map(List::getFirst)
		.collect(Collectors.toUnmodifiableSet());

	String plural(String text) {
		String known = known(text);
		if (known != null) {
			return known;
		}
		Matcher phrase = PHRASE.matcher(text);
		if (!phrase.matches()) {
			return text;
		}
		return text.contains(" and ") ? coordinated(text)
				: phrase.group(1) + hyphened(phrase.group(2)) + phrase.group(3);
	}

	/** Husbands and wives, but research and development. */
	private String coordinated(String text) {
		List<String> nouns = Arrays.asList(text.split(" and "));
		List<String> plurals = nouns.stream().map(this::plural).toList();
		boolean countable = nouns.stream().noneMatch(plurals::contains);
		return countable ? String.join(" and ", plurals) : text;
	}

	private String hyphened(String noun) {
		String known = known(noun);
		Matcher inLaw = IN_LAW.matcher(noun);
		if (known != null) {
			return known;
		}
		if (inLaw.matches()) {
			return word(inLaw.group(1)) + inLaw.group(2);
		}
		int last = noun.lastIndexOf('-') + 1;
		return noun.substring(0, last) + word(noun.substring(last));
	}

	private String word(String noun) {
		String known = known(noun);
		if (known != null) {
			return known;
		}
		if (noun.endsWith("man")) {
			return Letters.withoutLast(noun, 2) + "en";
		}
		if (noun.endsWith("sis")) {
			return Letters.withoutLast(noun, 2) + "es";
		}
		return isPluralAlready(noun) ? noun : Letters.withS(noun);
	}

	private static boolean isPluralAlready(String noun) {
		boolean people = noun.endsWith("ese") && Character.isUpperCase(noun.charAt(0));
		return people || noun.matches(".*[^sui]s");
	}

	private @Nullable String known(String noun) {
		String key = noun.toLowerCase(Locale.ROOT);
		List<String> forms = this.irregular.get(key);
		if (forms != null) {
			return Letters.capitalisedLike(noun, forms.getFirst());
		}
		return this.plurals.contains(key) ? noun : null;
	}

}
