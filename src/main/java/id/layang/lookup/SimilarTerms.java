package id.layang.lookup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * The terms that are spelt nearly like a word; letters that changed places count as one
 * mistake. Terms are kept by length and first letter with the set of their letters: all
 * but a few can be told to be too different by these alone.
 */
final class SimilarTerms {

	// Lucene's automata take longer to build for each question than this takes to answer.

	/** A term and its distance. */
	record Similar(String term, int distance) {
	}

	/** What terms on one shelf have in common. */
	private record Label(int length, char first) {

		static Label of(String term) {
			return new Label(term.length(), term.isEmpty() ? ' ' : term.charAt(0));
		}

	}

	/** Terms of one sort, and the letters of each as bits. */
	private record Shelf(String[] terms, int[] letters) {

		static Shelf of(Collection<String> terms) {
			return new Shelf(terms.toArray(String[]::new), terms.stream().mapToInt(LetterSet::of).toArray());
		}

	}

	private static final int SHORT = 4;

	private static final Shelf NONE = Shelf.of(List.of());

	/** By what stands behind the first letter. */
	private final Map<String, List<String>> byRest;

	private final Map<Label, Shelf> shelves = new HashMap<>();

	SimilarTerms(Set<String> terms) {
		this.byRest = terms.stream()
			.filter((term) -> !term.isEmpty())
			.collect(Collectors.groupingBy(SimilarTerms::rest));
		terms.stream()
			.collect(Collectors.groupingBy(Label::of))
			.forEach((label, same) -> this.shelves.put(label, Shelf.of(same)));
	}

	/** One mistake anywhere; if there is no such term, two behind the first letter. */
	List<Similar> to(String word) {
		List<Similar> one = oneSlipFrom(word);
		List<Similar> found = (one.isEmpty() && word.length() > SHORT) ? within(word, 2, new Distances(word, 2)::to)
				: one;
		found.sort(Comparator.comparing(Similar::term));
		return found;
	}

	/** The terms that one mistake makes of the word, and the word itself. */
	List<Similar> oneSlipFrom(String word) {
		List<Similar> one = within(word, 1, (term) -> OneSlip.between(term, word));
		slipsAtTheFirst(word).forEach((term) -> one.add(new Similar(term, 1)));
		return one;
	}

	/** The terms with the same first letter. */
	private List<Similar> within(String word, int most, ToIntFunction<String> distance) {
		List<Similar> found = new ArrayList<>();
		int letters = LetterSet.of(word);
		for (int length = word.length() - most; length <= word.length() + most; length++) {
			Shelf shelf = this.shelves.getOrDefault(new Label(length, word.charAt(0)), NONE);
			for (int i = 0; i < shelf.terms.length; i++) {
				if (isHopeful(letters, shelf.letters[i], most)) {
					addNear(shelf.terms[i], distance.applyAsInt(shelf.terms[i]), most, found);
				}
			}
		}
		return found;
	}

	private static void addNear(String term, int distance, int most, List<Similar> found) {
		if (distance <= most) {
			found.add(new Similar(term, distance));
		}
	}

	/** The terms with another first letter: the rest has to be right. */
	private List<String> slipsAtTheFirst(String word) {
		String rest = rest(word);
		List<String> slips = new ArrayList<>(withRest(word));
		slips.addAll(withRest(rest));
		if (!rest.isEmpty()) {
			String behind = rest(rest);
			addIfTerm(rest.charAt(0), behind, slips);
			addIfTerm(rest.charAt(0), word.charAt(0) + behind, slips);
		}
		slips.removeIf((slip) -> slip.charAt(0) == word.charAt(0));
		return slips.stream().distinct().toList();
	}

	private List<String> withRest(String rest) {
		return this.byRest.getOrDefault(rest, List.of());
	}

	private void addIfTerm(char first, String rest, List<String> slips) {
		withRest(rest).stream().filter((term) -> term.charAt(0) == first).forEach(slips::add);
	}

	private static String rest(String term) {
		return term.substring(1);
	}

	/** A mistake takes away at most one letter of the set, and adds at most one. */
	private static boolean isHopeful(int letters, int others, int most) {
		return LetterSet.missing(others, letters) <= most && LetterSet.missing(letters, others) <= most;
	}

}
