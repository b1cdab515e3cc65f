package id.layang.english;

import java.util.Locale;
import java.util.regex.Pattern;

/** What the spelling rules ask about the letters of a word. */
final class Letters {

	private static final Pattern SIBILANT = Pattern.compile(".*(?:s|x|z|ch|sh)");

	private static final Pattern CONSONANT_Y = Pattern.compile("(?:.*(?:[^aeiou]|qu))?y");

	private static final Pattern CONSONANT_O = Pattern.compile(".*[^aeiou]o");

	/** Short vowel and single consonant at the end, the u of qu being no vowel. */
	private static final Pattern SHORT_END = Pattern.compile("(?:.*(?:[^aeiou]|qu))?[aeiouy][^aeiouhwxy]");

	private static final Pattern VOWELS = Pattern.compile("(?<!q)[aeiouy]+|(?<=q)u[aeiouy]+");

	private Letters() {
	}

	static boolean endsInSibilant(String word) {
		return SIBILANT.matcher(word).matches();
	}

	static boolean endsInConsonantY(String word) {
		return CONSONANT_Y.matcher(word).matches();
	}

	static boolean endsInConsonantO(String word) {
		return CONSONANT_O.matcher(word).matches();
	}

	static boolean endsShort(String word) {
		return SHORT_END.matcher(word).matches();
	}

	/**
	 * Groups of vowels, a silent final e left out: good for all but loyal and its like.
	 */
	static int syllables(String word) {
		boolean silent = word.endsWith("e") && !word.matches(".*[^aeiou]le");
		String sounded = silent ? withoutLast(word, 1) : word;
		return (int) VOWELS.matcher(sounded).results().count();
	}

	static String withoutLast(String word, int letters) {
		return word.substring(0, word.length() - letters);
	}

	/** With s, es or ies. */
	static String withS(String word) {
		if (endsInConsonantY(word)) {
			return withoutLast(word, 1) + "ies";
		}
		return word + (endsInSibilant(word) ? "es" : "s");
	}

	/** The word with a capital where the model has one. */
	static String capitalisedLike(String model, String word) {
		boolean capital = !model.isEmpty() && Character.isUpperCase(model.charAt(0));
		return capital ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
	}

}
