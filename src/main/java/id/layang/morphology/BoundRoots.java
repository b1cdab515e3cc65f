package id.layang.morphology;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import id.layang.text.Keys;
import org.jspecify.annotations.Nullable;

/** The roots that are not listed themselves, by form, from the words built on them. */
final class BoundRoots {

	private static final int COST = 3;

	private static final Comparator<Candidate> BEST = Comparator.comparingInt(Candidate::cost)
		.thenComparing(Candidate::headword, Comparator.comparingInt(String::length));

	private final Map<String, Candidate> roots = new HashMap<>();

	BoundRoots(Collection<Lexeme> lexemes, Predicate<String> listed) {
		for (Lexeme lexeme : lexemes) {
			String root = lexeme.root();
			String key = (root != null) ? Keys.of(root).replace(" ", "") : "";
			if (root != null && !listed.test(key)) {
				this.roots.merge(key, candidate(lexeme, root), BoundRoots::better);
			}
		}
	}

	private static Candidate candidate(Lexeme lexeme, String root) {
		return new Candidate(lexeme.headword(), root, List.of(), 0, WordClass.BOUND_ROOT.bit(), COST + lexeme.cost(),
				false, 0);
	}

	private static Candidate better(Candidate known, Candidate other) {
		return (BEST.compare(other, known) < 0) ? other : known;
	}

	@Nullable Candidate of(String form) {
		return this.roots.get(form);
	}

}
