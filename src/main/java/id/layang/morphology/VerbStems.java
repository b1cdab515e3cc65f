package id.layang.morphology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Takes meN- or N- off listed verbs: the stem panggil of memanggil. */
final class VerbStems {

	private static final int ADJECTIVE_STEM = 2;

	private final Derivations derivations;

	private final RuleTable rules;

	private final Predicate<String> adjectives;

	VerbStems(Derivations derivations, RuleTable rules, Predicate<String> adjectives) {
		this.derivations = derivations;
		this.rules = rules;
		this.adjectives = adjectives;
	}

	/** The stems of the verbs that begin with the prefix. */
	Map<String, List<Candidate>> of(List<ListedWord> verbs, String prefix) {
		Map<String, List<Candidate>> found = new HashMap<>();
		verbs.forEach((verb) -> add(verb, prefix, found));
		return found;
	}

	private void add(ListedWord verb, String prefix, Map<String, List<Candidate>> found) {
		Candidate derived = verb.derived(this.derivations);
		boolean prefixed = !derived.affixes().isEmpty() && derived.affixes().getFirst().notation().equals(prefix);
		if (!prefixed || this.rules.isWithoutStem(verb.key())) {
			return;
		}
		Candidate stem = stem(verb, derived);
		for (String base : this.derivations.outerBases(verb.key(), derived)) {
			found.computeIfAbsent(base, (key) -> new ArrayList<>(1)).add(stem);
		}
	}

	/** membesar, become big, is intransitive: terbesar is biggest before all. */
	private Candidate stem(ListedWord verb, Candidate derived) {
		List<Affix> inner = derived.affixes().subList(1, derived.affixes().size());
		int more = (inner.isEmpty() && this.adjectives.test(derived.root())) ? ADJECTIVE_STEM : 0;
		return new Candidate(derived.headword(), derived.root(), inner, 0, WordClass.STEM.bit(),
				verb.lexeme().cost() + more, false, 0);
	}

}
