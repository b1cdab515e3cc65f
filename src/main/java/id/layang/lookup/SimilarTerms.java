package id.layang.lookup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * The terms that are spelt nearly like a word; letters that changed places count as one
 * mistake. Neighbours in the alphabet share the work for their common beginning, and what
 * begins too differently is passed over.
 */
final class SimilarTerms {

	// Lucene's automata take longer to build for each question than this takes to answer.

	/** A term and its distance. */
	record Similar(String term, int distance) {
	}

	private static final int SHORT = 4;

	private final String[] terms;

	/** How many letters each term has in common with the one before it. */
	private final int[] shared;

	SimilarTerms(Collection<String> terms) {
		this.terms = terms.toArray(String[]::new);
		Arrays.sort(this.terms);
		this.shared = new int[this.terms.length];
		for (int i = 1; i < this.terms.length; i++) {
			int differ = Arrays.mismatch(this.terms[i - 1].toCharArray(), this.terms[i].toCharArray());
			this.shared[i] = (differ < 0) ? this.terms[i].length() : differ;
		}
	}

	/** One mistake anywhere; if there is no such term, two behind the first letter. */
	List<Similar> to(String word) {
		List<Similar> one = within(word, 1, 0, this.terms.length);
		if (!one.isEmpty() || word.length() <= SHORT) {
			return one;
		}
		char first = word.charAt(0);
		return within(word, 2, firstAtLeast(String.valueOf(first)), firstAtLeast(String.valueOf((char) (first + 1))));
	}

	private int firstAtLeast(String key) {
		int found = Arrays.binarySearch(this.terms, key);
		return (found < 0) ? -found - 1 : found;
	}

	private List<Similar> within(String word, int most, int from, int to) {
		List<Similar> found = new ArrayList<>();
		Distances distances = new Distances(word, most);
		int known = 0;
		for (int at = from; at < to;) {
			int depth = distances.fill(this.terms[at], known);
			if (distances.of(this.terms[at], depth) <= most) {
				found.add(new Similar(this.terms[at], distances.of(this.terms[at], depth)));
			}
			boolean hopeless = depth < this.terms[at].length();
			at++;
			while (hopeless && at < to && this.shared[at] >= depth) {
				at++;
			}
			known = (at < to) ? Math.min(depth, this.shared[at]) : 0;
		}
		return found;
	}

}
