package id.layang.lookup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The terms that are spelt nearly like a word; letters that changed places count as one
 * mistake. Terms are kept by length with the set of their letters: all but a few can be
 * told to be too different by these alone.
 */
final class SimilarTerms {

	// Lucene's automata take longer to build for each question than this takes to answer.

	/** A term and its distance. */
	record Similar(String term, int distance) {
	}

	/** Terms of one length, and the letters of each as bits. */
	private record Shelf(String[] terms, int[] letters) {

		static Shelf of(List<String> terms) {
			return new Shelf(terms.toArray(String[]::new), terms.stream().mapToInt(LetterSet::of).toArray());
		}

	}

	private static final int SHORT = 4;

	private static final Shelf NONE = new Shelf(new String[0], new int[0]);

	private final Map<Integer, Shelf> byLength = new HashMap<>();

	SimilarTerms(Collection<String> terms) {
		terms.stream()
			.sorted()
			.collect(Collectors.groupingBy(String::length))
			.forEach((length, same) -> this.byLength.put(length, Shelf.of(same)));
	}

	/** One mistake anywhere; if there is no such term, two behind the first letter. */
	List<Similar> to(String word) {
		List<Similar> one = within(word, 1, "");
		return (one.isEmpty() && word.length() > SHORT) ? within(word, 2, word.substring(0, 1)) : one;
	}

	private List<Similar> within(String word, int most, String beginning) {
		List<Similar> found = new ArrayList<>();
		Distances distances = new Distances(word, most);
		int letters = LetterSet.of(word);
		for (int length = word.length() - most; length <= word.length() + most; length++) {
			Shelf shelf = this.byLength.getOrDefault(length, NONE);
			for (int i = 0; i < shelf.terms.length; i++) {
				if (isHopeful(letters, shelf.letters[i], most) && shelf.terms[i].startsWith(beginning)) {
					addNear(shelf.terms[i], distances, most, found);
				}
			}
		}
		found.sort(Comparator.comparing(Similar::term));
		return found;
	}

	private static void addNear(String term, Distances distances, int most, List<Similar> found) {
		int distance = distances.to(term);
		if (distance <= most) {
			found.add(new Similar(term, distance));
		}
	}

	/** A mistake takes away at most one letter of the set, and adds at most one. */
	private static boolean isHopeful(int letters, int others, int most) {
		return LetterSet.missing(others, letters) <= most && LetterSet.missing(letters, others) <= most;
	}

}
