package id.layang.english;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the verb stands in a phrase: behind adverbs and the first part of a compound, and
 * again behind and, or, or a comma.
 *
 * @param before what stands before the verb
 * @param verb the word to inflect
 * @param after what follows
 */
record VerbPhrase(String before, String verb, String after) {

	private static final String VERBS_LIKE_ADVERBS = "(?!(?:ally|apply|bully|comply|fly|imply|multiply|rally|rely|reply|supply|tally) )";

	private static final Pattern PHRASE = Pattern
		.compile("((?:\\([^)]*\\) |" + VERBS_LIKE_ADVERBS + "\\p{L}+ly )*(?:\\p{L}+-)*)(\\p{L}+)(.*)");

	private static final Pattern COORDINATED = Pattern.compile("( and | or |, |/)(\\p{L}.*)");

	private static final Pattern UNTRUE = Pattern.compile(" (?:to|about)\\b");

	static VerbPhrase of(String text) {
		Matcher phrase = PHRASE.matcher(text);
		return phrase.matches() ? new VerbPhrase(phrase.group(1), phrase.group(2), phrase.group(3))
				: new VerbPhrase(text, "", "");
	}

	String with(UnaryOperator<String> inflection) {
		if (this.verb.isEmpty()) {
			return this.before;
		}
		Matcher coordinated = COORDINATED.matcher(this.after);
		String rest = coordinated.matches() ? coordinated.group(1) + of(coordinated.group(2)).with(inflection)
				: this.after;
		return this.before + inflected(inflection) + rest;
	}

	/** To lie to somebody goes like belie: lied, not lain. */
	private String inflected(UnaryOperator<String> inflection) {
		boolean untrue = this.verb.equals("lie") && UNTRUE.matcher(this.after).lookingAt();
		return untrue ? inflection.apply("belie").substring("be".length()) : inflection.apply(this.verb);
	}

}
