package id.layang.morphology;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import id.layang.morphology.Rule.Tier;
import id.layang.text.Keys;
import org.jspecify.annotations.Nullable;

/**
 * Finds how a listed word is built: down to its stated root, or to the known root that
 * the rules reach most cheaply.
 */
final class Derivations {

	private static final Set<Tier> STATED = Engine.tiers(Tier.INFLECTION, Tier.DERIVATION, Tier.LOAN, Tier.COINING,
			Tier.LEXICAL);

	private static final Set<Tier> LOOSE = Engine.tiers(Tier.INFLECTION, Tier.DERIVATION, Tier.LOAN, Tier.COINING,
			Tier.LEXICAL, Tier.INFORMAL);

	private static final Set<Tier> FOUND = Engine.tiers(Tier.INFLECTION, Tier.DERIVATION, Tier.LOAN);

	private static final int OTHER_CLASS = 3;

	private final Engine engine;

	Derivations(Engine engine) {
		this.engine = engine;
	}

	Candidate derive(Lexeme lexeme, String key, int classes) {
		String root = lexeme.root();
		if (root != null && joined(root).equals(key)) {
			return itself(lexeme, lexeme.headword(), classes);
		}
		if (root == null && (key.length() < 5 || lexeme.isName() || lexeme.isForeign() || isPhrase(lexeme))) {
			return itself(lexeme, lexeme.headword(), classes);
		}
		Candidate best = (root != null) ? stated(key, root, classes) : found(key, classes);
		if (best != null) {
			return new Candidate(lexeme.headword(), (root != null) ? root : best.root(), best.affixes(), 0, classes, 0,
					lexeme.isName(), 0);
		}
		return (root != null) ? itself(lexeme, root, classes) : bound(lexeme, key, classes);
	}

	/** The forms that the outermost affix of a derived word was put on. */
	List<String> outerBases(String key, Candidate derived) {
		Affix outer = derived.affixes().getFirst();
		List<Affix> inner = derived.affixes().subList(1, derived.affixes().size());
		Set<String> generated = new Generator(this.engine.rules()).forms(joined(derived.root()), inner);
		return this.engine.rules()
			.named(outer.id())
			.stream()
			.flatMap((rule) -> rule.basesOf(key).stream())
			.map(Rule.Base::form)
			.filter(generated::contains)
			.distinct()
			.toList();
	}

	private static boolean isPhrase(Lexeme lexeme) {
		return lexeme.headword().indexOf(' ') >= 0;
	}

	private static Candidate itself(Lexeme lexeme, String root, int classes) {
		return new Candidate(lexeme.headword(), root, List.of(), 0, classes, 0, lexeme.isName(), 0);
	}

	private @Nullable Candidate stated(String key, String root, int classes) {
		String wanted = joined(root);
		Engine knowing = this.engine.knowing(root);
		for (Set<Tier> tiers : List.of(FOUND, STATED, LOOSE)) {
			Candidate best = cheapest(knowing, key, classes, tiers, (found) -> joined(found.root()).equals(wanted));
			if (best != null) {
				return best;
			}
		}
		return Infixes.derive(this.engine.rules(), key, root);
	}

	private @Nullable Candidate found(String key, int classes) {
		return cheapest(this.engine, key, classes, FOUND,
				(candidate) -> candidate.root().length() > 2 && !candidate.name());
	}

	private @Nullable Candidate cheapest(Engine engine, String key, int classes, Set<Tier> tiers,
			Predicate<Candidate> fits) {
		List<Candidate> candidates = engine.derived(key, WordClass.WORDS | WordClass.STEM.bit(), tiers);
		candidates.addAll(new Reduplication(engine).words(key, tiers));
		return candidates.stream()
			.filter(fits)
			.min(Comparator.comparingInt((candidate) -> cost(candidate, classes)))
			.orElse(null);
	}

	private static int cost(Candidate candidate, int classes) {
		int given = candidate.classes()
				| (((candidate.classes() & WordClass.ACTIVE.bit()) != 0) ? WordClass.VERB.bit() : 0);
		return candidate.cost() + (((given & classes) != 0) ? 0 : OTHER_CLASS);
	}

	/**
	 * memanggil without any other word of its root: the commonest sound change decides.
	 */
	private Candidate bound(Lexeme lexeme, String key, int classes) {
		if (!lexeme.classes().contains(WordClass.VERB)) {
			return itself(lexeme, lexeme.headword(), classes);
		}
		for (Rule rule : this.engine.rules().named("meN-")) {
			for (Rule.Base base : rule.basesOf(key)) {
				if (base.cost() == rule.cost() && base.form().length() > 3) {
					return new Candidate(lexeme.headword(), base.form(), List.of(rule.affix()), 0, classes, 0, false,
							0);
				}
			}
		}
		return itself(lexeme, lexeme.headword(), classes);
	}

	static String joined(String root) {
		return Keys.of(root).replace(" ", "");
	}

}
