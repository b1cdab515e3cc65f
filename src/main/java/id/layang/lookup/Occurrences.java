package id.layang.lookup;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import id.layang.glossary.Example;
import id.layang.glossary.Glossary;
import id.layang.text.Keys;

/**
 * How often words and phrases stand in the glossary's example sentences: what tells
 * everyday words from others of their band.
 */
final class Occurrences {

	private static final int LONGEST = 4;

	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}'-]+");

	/** What meN- does to the first letter of a stem; the longest first. */
	private static final String[][] NASALS = { { "meny", "s" }, { "menge", "" }, { "mengg", "g" }, { "mengh", "h" },
			{ "mengk", "k" }, { "meng", "k" }, { "memb", "b" }, { "memp", "p" }, { "memf", "f" }, { "mem", "p" },
			{ "menc", "c" }, { "mend", "d" }, { "menj", "j" }, { "men", "t" }, { "me", "" } };

	private final Map<String, Integer> counts = new HashMap<>();

	Occurrences(Glossary glossary) {
		for (Example example : glossary.examples()) {
			String own = Keys.of(example.key().substring(0, example.key().lastIndexOf('/')));
			count(BETWEEN.split(Keys.of(example.sentence())), own, glossary);
		}
	}

	/** Every headword has its own examples, so those tell nothing. */
	private void count(String[] words, String own, Glossary glossary) {
		for (int i = 0; i < words.length;) {
			int end = Math.min(words.length, i + LONGEST);
			while (end > i + 1 && glossary.headwords(run(words, i, end)).isEmpty()) {
				end--;
			}
			String longest = run(words, i, end);
			if (!longest.equals(own)) {
				this.counts.merge(longest, 1, Integer::sum);
			}
			i = end;
		}
	}

	private static String run(String[] words, int start, int end) {
		return String.join(" ", Arrays.asList(words).subList(start, end));
	}

	/** How often a word or phrase was met; a verb also without meN- and with di-. */
	int of(String key) {
		int uses = count(key);
		for (String[] nasal : NASALS) {
			if (key.startsWith(nasal[0]) && key.length() > nasal[0].length() + 2) {
				String stem = nasal[1] + key.substring(nasal[0].length());
				return uses + count(stem) + count("di" + stem);
			}
		}
		return uses;
	}

	private int count(String key) {
		return this.counts.getOrDefault(key, 0);
	}

}
