package id.layang.morphology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Takes meN- off listed verbs: the stem panggil of memanggil. */
final class VerbStems {

	private static final int ADJECTIVE_STEM = 2;

	private final Derivations derivations;

	private final RuleTable rules;

	private final Predicate<String> adjectives;

	private final Map<String, List<Candidate>> found = new HashMap<>();

	VerbStems(Derivations derivations, RuleTable rules, Predicate<String> adjectives) {
		this.derivations = derivations;
		this.rules = rules;
		this.adjectives = adjectives;
	}

	Map<String, List<Candidate>> of(List<ListedWord> verbs) {
		verbs.forEach(this::add);
		return this.found;
	}

	private void add(ListedWord verb) {
		Candidate derived = verb.derived(this.derivations);
		boolean prefixed = !derived.affixes().isEmpty() && derived.affixes().getFirst().notation().equals("meN-");
		if (!prefixed || this.rules.isWithoutStem(verb.key())) {
			return;
		}
		Candidate stem = stem(verb, derived);
		for (String base : this.derivations.outerBases(verb.key(), derived)) {
			this.found.computeIfAbsent(base, (key) -> new ArrayList<>(1)).add(stem);
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
