package id.layang.lookup;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells which spellings look like a listed word under affixes; morphology need not be
 * asked about others. It may be wrong about what it lets through.
 */
final class Outlines {

	private static final List<String> BEFORE = List.of("", "di", "ku", "kau", "ter", "ber", "se", "ke", "me", "mem",
			"men", "meng", "pe", "pem", "pen", "peng", "per", "memper", "diper");

	private static final List<String> AFTER = List.of("", "nya", "kan", "kannya", "an", "annya", "i", "inya", "lah",
			"kah", "ku", "mu", "pun", "nyalah", "kanlah");

	/** What meN- leaves of a stem, and the letter that it may have taken. */
	private static final String[][] NASALS = { { "me", "" }, { "mem", "p" }, { "mem", "" }, { "men", "t" },
			{ "men", "" }, { "meny", "s" }, { "meng", "k" }, { "meng", "" }, { "menge", "" } };

	private static final int SHORTEST = 2;

	private final Set<String> stems = new HashSet<>();

	Outlines(Collection<String> words) {
		words.forEach(this::add);
	}

	private void add(String word) {
		this.stems.add(word);
		for (String[] nasal : NASALS) {
			if (word.startsWith(nasal[0])) {
				this.stems.add(nasal[1] + word.substring(nasal[0].length()));
			}
		}
	}

	/**
	 * Whether a spelling has the outline of a form; of a doubled word, its first part.
	 */
	boolean allow(String form) {
		int hyphen = form.indexOf('-');
		if (hyphen > 0 && allow(form.substring(0, hyphen))) {
			return true;
		}
		for (String prefix : BEFORE) {
			if (form.startsWith(prefix) && isStem(form.substring(prefix.length()))) {
				return true;
			}
		}
		return false;
	}

	private boolean isStem(String form) {
		for (String suffix : AFTER) {
			int length = form.length() - suffix.length();
			if (length > SHORTEST && form.endsWith(suffix) && this.stems.contains(form.substring(0, length))) {
				return true;
			}
		}
		return false;
	}

}
