package id.layang.lookup;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The syllables of a word and the one that carries the stress: the last but one, unless
 * its vowel is a schwa.
 *
 * @param syllables in order
 * @param stressed the index of the stressed one
 */
public record Stress(List<String> syllables, int stressed) {

	private static final String CONSONANT = "(?:ng|ny|sy|kh|[bcdfghjklmnpqrstvwxyz])";

	private static final String VOWEL = "(?:(?:ai|au|oi)(?!\\p{L})|[aeiouéè])";

	/** Consonants go with the vowel behind them, but of two the first stays. */
	private static final Pattern SYLLABLE = Pattern.compile("(?:" + CONSONANT + "(?:[rl](?=" + VOWEL + "))?)?" + VOWEL
			+ "(?:" + CONSONANT + "(?!" + VOWEL + "|[rl]" + VOWEL + "))*");

	/**
	 * The stress of a word.
	 * @param word the word
	 * @param pronunciation the same with é where e is no schwa, where that is known
	 * @return null when the spelling does not tell
	 */
	public static @Nullable Stress of(String word, @Nullable String pronunciation) {
		String sounded = (pronunciation != null) ? pronunciation : word;
		List<String> syllables = syllables(Normalizer.normalize(sounded, Normalizer.Form.NFC));
		if (syllables.size() < 2 || !String.join("", syllables).equals(sounded)) {
			return null;
		}
		int last = syllables.size() - 1;
		boolean schwa = syllables.get(last - 1).indexOf('e') >= 0;
		if (schwa && pronunciation == null) {
			return null;
		}
		return new Stress(syllables, schwa ? last : last - 1);
	}

	private static List<String> syllables(String word) {
		List<String> syllables = new ArrayList<>();
		Matcher matcher = SYLLABLE.matcher(word);
		while (matcher.find()) {
			syllables.add(matcher.group());
		}
		return syllables;
	}

}
