package id.layang.morphology;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import id.layang.morphology.Rule.Tier;
import id.layang.text.Keys;
import org.jspecify.annotations.Nullable;

/**
 * Finds how a listed word is built: down to its stated root, or to the known root that
 * the rules reach most cheaply.
 */
final class Derivations {

	private static final Set<Tier> STATED = Engine.tiers(Tier.INFLECTION, Tier.DERIVATION, Tier.LOAN, Tier.COINING,
			Tier.USE, Tier.LEXICAL);

	private static final Set<Tier> LOOSE = Engine.tiers(Tier.INFLECTION, Tier.DERIVATION, Tier.LOAN, Tier.COINING,
			Tier.USE, Tier.LEXICAL, Tier.INFORMAL, Tier.SPELLING, Tier.SLIP);

	private static final Set<Tier> FOUND = Engine.tiers(Tier.INFLECTION, Tier.SLIP, Tier.DERIVATION, Tier.LOAN,
			Tier.USE);

	private static final int OTHER_CLASS = 3;

	/**
	 * A root that is not listed may be the stem of a verb, but neither a number nor
	 * comparable.
	 */
	private static final int UNLISTED = WordClass.mask("NVSWB");

	private static final int STEM = WordClass.mask("SWB");

	private static final int STEMS = WordClass.mask("SW");

	private static final int VERBAL = WordClass.mask("VMU");

	private static final int VERB_OR_ADJECTIVE = WordClass.mask("VA");

	private static final int MEASURES = WordClass.mask("NQFR");

	private static final int ANY = ~0;

	private static final String IN = "in";

	/** How words end that came from Latin: perversi is not made of versi. */
	private static final Pattern LATIN = Pattern.compile(".*(?:[^g]si|[st]or|kta|[ts]ik|[aeiou]tif|itas|isme|logi)");

	private final Engine engine;

	private final BuiltWords ahead;

	Derivations(Engine engine, BuiltWords ahead) {
		this.engine = engine;
		this.ahead = ahead;
	}

	Candidate derive(Lexeme lexeme, String key, int classes) {
		Candidate known = this.ahead.find(lexeme, classes);
		return (known != null) ? known : worked(lexeme, key, classes);
	}

	private Candidate worked(Lexeme lexeme, String key, int classes) {
		String root = lexeme.root();
		if (root != null && joined(root).equals(key)) {
			return itself(lexeme, lexeme.headword(), classes);
		}
		if (root == null && (key.length() < 5 || lexeme.isName() || lexeme.isForeign() || isPhrase(lexeme))) {
			return itself(lexeme, lexeme.headword(), classes);
		}
		String reached = (root != null) ? root : rootOf(key, classes);
		Candidate best = (reached != null) ? stated(key, reached, classes) : null;
		if (best == null && root != null) {
			best = respelt(key, root, classes);
		}
		if (best != null) {
			return new Candidate(lexeme.headword(), reached, best.affixes(), 0, classes, 0, lexeme.isName(), 0);
		}
		return (root != null) ? itself(lexeme, root, classes) : bound(lexeme, key, classes);
	}

	/** Keinget is of inget, as speech has ingat. */
	private @Nullable Candidate respelt(String key, String root, int classes) {
		return Stream.concat(this.engine.spellings(root).stream(), beforeIn(key))
			.filter((spelling) -> Variants.isSpelling(spelling, joined(root)))
			.map((spelling) -> stated(key, spelling, classes))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	/** Anter and nganter of nganterin. */
	private Stream<String> beforeIn(String key) {
		if (!key.endsWith(IN)) {
			return Stream.empty();
		}
		String base = key.substring(0, key.length() - IN.length());
		Stream<String> active = this.engine.rules()
			.named("N-")
			.stream()
			.flatMap((rule) -> rule.basesOf(base).stream())
			.map(Rule.Base::form);
		return Stream.concat(Stream.of(base), active);
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

	static Candidate itself(Lexeme lexeme, String root, int classes) {
		return new Candidate(lexeme.headword(), root, List.of(), 0, classes, 0, lexeme.isName(), 0);
	}

	/**
	 * First what gives the word's own class from the root's, then what takes the root for
	 * the stem of a verb, then anything; the commoner affixes before the others.
	 */
	private @Nullable Candidate stated(String key, String root, int classes) {
		String wanted = joined(root);
		Predicate<Candidate> leads = (found) -> joined(found.root()).equals(wanted);
		Predicate<Candidate> gives = leads.and((found) -> fits(found, classes));
		int listed = this.engine.listedClasses(wanted);
		int own = (listed == 0) ? UNLISTED : listed;
		return Stream
			.of(new Attempt(FOUND, own, gives), new Attempt(FOUND, own | STEM, gives), new Attempt(STATED, own, gives),
					new Attempt(STATED, own | STEM, gives), new Attempt(STATED, ANY, gives),
					new Attempt(LOOSE, own | STEM, gives), new Attempt(LOOSE, ANY, gives),
					new Attempt(STATED, own | STEM, leads), new Attempt(LOOSE, ANY, leads))
			.map((attempt) -> cheapest(key, root, classes, attempt))
			.filter(Objects::nonNull)
			.findFirst()
			.orElseGet(() -> Infixes.derive(this.engine.rules(), key, root));
	}

	private @Nullable Candidate cheapest(String key, String root, int classes, Attempt attempt) {
		String use = this.engine.rules().statedUse(key);
		return candidates(this.engine.knowing(root, attempt.rootClasses), key, attempt.tiers).filter(attempt.fits)
			.filter((candidate) -> use == null || hasUse(candidate, use))
			.min(Comparator.comparing((Candidate candidate) -> (given(candidate) & classes) == 0)
				.thenComparingInt(Derivations::steps)
				.thenComparingInt((candidate) -> candidate.affixes().size()))
			.orElse(null);
	}

	private record Attempt(Set<Tier> tiers, int rootClasses, Predicate<Candidate> fits) {
	}

	private static boolean hasUse(Candidate candidate, String use) {
		return candidate.affixes().stream().anyMatch((affix) -> affix.id().equals(use));
	}

	/** The known root that the rules reach most cheaply. */
	private @Nullable String rootOf(String key, int classes) {
		return candidates(this.engine, key, FOUND)
			.filter((candidate) -> candidate.root().length() > 2 && !candidate.name()
					&& isMadeSo(key, candidate, classes))
			.min(Comparator.comparingInt((candidate) -> cost(candidate, classes)))
			.map(Candidate::root)
			.orElse(null);
	}

	/** No noun is made with -kan or -i, nor yakni with -i: konversi is not of konvers. */
	private static boolean isMadeSo(String key, Candidate candidate, int classes) {
		boolean never = (classes & VERB_OR_ADJECTIVE) == 0;
		if (LATIN.matcher(key).matches() && !fits(candidate, classes)) {
			return false;
		}
		return switch (candidate.affixes().getFirst().id()) {
			case "-i" -> !never;
			case "-kan" -> classes != WordClass.NOUN.bit();
			default -> true;
		};
	}

	private static Stream<Candidate> candidates(Engine engine, String key, Set<Tier> tiers) {
		return Stream.concat(engine.derived(key, WordClass.WORDS | STEMS, tiers).stream(),
				new Reduplication(engine).words(key, tiers).stream());
	}

	private static int cost(Candidate candidate, int classes) {
		return candidate.cost() + (fits(candidate, classes) ? 0 : OTHER_CLASS);
	}

	/**
	 * Of two ways to a stated root the one in fewer steps: pelatihan is of latih rather
	 * than of latihan.
	 */
	private static int steps(Candidate candidate) {
		return candidate.cost() + candidate.affixes().size();
	}

	/**
	 * Whether the rules yield one of the word's classes; verbs serve as adjectives too
	 * (terbuka, menarik), nouns too (bajakan), and a measure as many things (sehelai).
	 */
	private static boolean fits(Candidate candidate, int classes) {
		int given = given(candidate);
		given |= ((candidate.classes() & VERBAL) != 0) ? VERB_OR_ADJECTIVE : 0;
		given |= ((given & WordClass.NOUN.bit()) != 0) ? WordClass.ADJECTIVE.bit() : 0;
		return (given & classes) != 0;
	}

	/** What the rules yield, the stages inside a verb counted as verb. */
	private static int given(Candidate candidate) {
		int given = candidate.classes();
		given |= ((given & (VERBAL | STEMS)) != 0) ? WordClass.VERB.bit() : 0;
		return given | (((given & WordClass.ADVERB.bit()) != 0) ? MEASURES : 0);
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
