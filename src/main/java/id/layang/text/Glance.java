package id.layang.text;

import java.util.Collection;

/**
 * Sets at a glance, a bit for each member: those without a common bit have no common
 * member. Most comparisons end there.
 */
public final class Glance {

	/** How many bits of a hash the first glance takes. */
	private static final int FIRST_BITS = 6;

	private Glance() {
	}

	public static long of(String word) {
		return 1L << word.hashCode();
	}

	/** Another, for what the first does not tell apart. */
	public static long second(String word) {
		return 1L << (word.hashCode() >>> FIRST_BITS);
	}

	public static long second(Collection<String> words) {
		long glance = 0;
		for (String word : words) {
			glance |= second(word);
		}
		return glance;
	}

	public static long of(Collection<String> words) {
		long glance = 0;
		for (String word : words) {
			glance |= of(word);
		}
		return glance;
	}

}
