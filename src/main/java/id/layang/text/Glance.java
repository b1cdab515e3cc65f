package id.layang.text;

import java.util.Collection;

/**
 * Sets at a glance, a bit for each member: those without a common bit have no common
 * member. Most comparisons end there.
 */
public final class Glance {

	private Glance() {
	}

	public static long of(String word) {
		return 1L << word.hashCode();
	}

	public static long of(Collection<String> words) {
		long glance = 0;
		for (String word : words) {
			glance |= of(word);
		}
		return glance;
	}

}
