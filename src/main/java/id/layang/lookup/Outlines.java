package id.layang.lookup;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells which spellings look like a listed word under affixes; morphology need not be
 * asked about others. It may be wrong about what it lets through.
 */
final class Outlines {

	private static final String[] BEFORE = { "", "di", "ku", "kau", "ter", "ber", "se", "ke", "me", "mem", "men",
			"meng", "pe", "pem", "pen", "peng", "per", "memper", "diper" };

	private static final String[] AFTER = { "", "nya", "kan", "kannya", "an", "annya", "i", "inya", "lah", "kah", "ku",
			"mu", "pun", "nyalah", "kanlah" };

	/** What meN- leaves of a stem, and the letter that it may have taken. */
	private static final String[][] NASALS = { { "me", "" }, { "mem", "p" }, { "mem", "" }, { "men", "t" },
			{ "men", "" }, { "meny", "s" }, { "meng", "k" }, { "meng", "" }, { "menge", "" } };

	private static final int SHORTEST = 2;

	private static final int HASHES = 1 << 22;

	/** What {@link String#hashCode()} multiplies with. */
	private static final int FACTOR = 31;

	private final Set<String> stems = new HashSet<>();

	/** The hashes of the stems: most scraps of a spelling need not be cut out of it. */
	private final BitSet hashes = new BitSet(HASHES);

	Outlines(Collection<String> words) {
		words.forEach(this::add);
		this.stems.forEach((stem) -> this.hashes.set(stem.hashCode() & (HASHES - 1)));
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
		long endings = endings(form);
		for (String prefix : BEFORE) {
			if (form.startsWith(prefix) && isStem(form, prefix.length(), endings)) {
				return true;
			}
		}
		return false;
	}

	/** The places in a form where an ending starts, as bits. */
	private static long endings(String form) {
		long places = 0;
		for (String ending : AFTER) {
			if (form.endsWith(ending)) {
				places |= 1L << (form.length() - ending.length());
			}
		}
		return places;
	}

	/** Whether a stem starts at a place, with nothing but an ending behind it. */
	private boolean isStem(String form, int start, long endings) {
		int hash = 0;
		for (int end = start + 1; end <= form.length(); end++) {
			hash = FACTOR * hash + form.charAt(end - 1);
			if ((endings & 1L << end) != 0 && end - start > SHORTEST && this.hashes.get(hash & (HASHES - 1))
					&& this.stems.contains(form.substring(start, end))) {
				return true;
			}
		}
		return false;
	}

}
