package id.layang.text;

/**
 * The words met lately, so that a running word is neither copied nor normalised again.
 * Each has one place, by its characters; whoever comes next takes it. Safe for use by
 * many threads, since a surface never changes and one made twice does no harm.
 */
final class Surfaces {

	private static final int PLACES = 1 << 15;

	/** Longer ones seldom come again. */
	private static final int LONGEST = 30;

	private final Surface[] kept = new Surface[PLACES];

	/** What stands between two places of a text. */
	Surface of(String text, int start, int end) {
		if (end - start > LONGEST) {
			return Surface.of(text.substring(start, end));
		}
		long letters = Letters.of(text, start, end);
		int place = place((letters != Letters.NONE) ? Letters.spread(letters) : hash(text, start, end));
		Surface known = this.kept[place];
		if (known == null || known.letters() != letters
				|| letters == Letters.NONE && !isThere(known.text(), text, start, end)) {
			known = Surface.of(text.substring(start, end));
			this.kept[place] = known;
		}
		return known;
	}

	private static int place(int hash) {
		return (hash ^ (hash >>> 15)) & (PLACES - 1);
	}

	private static int hash(String text, int start, int end) {
		int hash = 0;
		for (int i = start; i < end; i++) {
			hash = 31 * hash + text.charAt(i);
		}
		return hash;
	}

	private static boolean isThere(String word, String text, int start, int end) {
		return word.length() == end - start && text.startsWith(word, start);
	}

}
