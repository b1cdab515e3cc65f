package id.layang.morphology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import id.layang.morphology.Step.Kind;
import id.layang.text.Keys;
import org.jspecify.annotations.Nullable;

/**
 * The door of this package: a word in, its readings out, best first.
 *
 * <pre>{@code
 * Morphology morphology = new Morphology(List.of(
 *     new Lexeme("isolasi", null, Set.of(WordClass.NOUN)),
 *     new Lexeme("terisolasi", null, Set.of(WordClass.ADJECTIVE))));
 * Reading reading = morphology.readings("terisolasinya").getFirst();
 * reading.headword();  // terisolasi
 * reading.root();      // isolasi
 * reading.steps();     // -nya, ter-
 * }</pre>
 *
 * <p>
 * A reading stands only if its root is known and generating it gives the word back. A
 * listed word comes first; rules that inflect a listed word go before rules that derive
 * an unlisted one, those before informal and misspelt forms, and those before a guess.
 * Immutable once built and safe for use by many threads.
 */
public final class Morphology {

	private static final int LONGEST_WORD = 60;

	private final Lexicon lexicon;

	private final StandardRoots standardRoots;

	private final Engine engine;

	private final Generator generator;

	private final RegularReadings regular;

	private final IrregularReadings irregular;

	private final @Nullable Morphology wider;

	/** Morphology over the given listed words. */
	public Morphology(Collection<Lexeme> lexemes) {
		this(lexemes, List.of());
	}

	/**
	 * Morphology over the given listed words, and over less trusted ones for what those
	 * cannot explain.
	 */
	public Morphology(Collection<Lexeme> lexemes, Collection<Lexeme> lessTrusted) {
		this(lexemes, lessTrusted, BuiltWords.none());
	}

	/** The same, with how the listed words are built worked out ahead. */
	public Morphology(Collection<Lexeme> lexemes, Collection<Lexeme> lessTrusted, BuiltWords ahead) {
		RuleTable rules = RuleTable.load();
		this.lexicon = new Lexicon(lexemes, rules, ahead);
		this.standardRoots = new StandardRoots(this.lexicon, lexemes);
		this.engine = new Engine(rules, this.lexicon);
		this.generator = new Generator(rules);
		this.regular = new RegularReadings(this.lexicon, this.engine, this.generator);
		this.irregular = new IrregularReadings(this.lexicon, this.regular);
		this.wider = lessTrusted.isEmpty() ? null
				: new Morphology(Stream.concat(lexemes.stream(), lessTrusted.stream()).toList());
	}

	/**
	 * The readings of a word in any spelling, best first; empty when nothing is known.
	 */
	public List<Reading> readings(String word) {
		List<Reading> own = ownReadings(word);
		return (this.wider != null) ? widened(own, this.wider.readings(word)) : own;
	}

	/**
	 * The readings of a word by the regular rules alone: nothing informal, misspelt or
	 * guessed. Much quicker for what is no word.
	 */
	public List<Reading> regularReadings(String word) {
		String key = Keys.of(word);
		return this.regular.standard(key).stream().map((reading) -> withStandardRoot(reading, key)).toList();
	}

	/** Less trusted words explain what the others do not, and stand below them. */
	private static List<Reading> widened(List<Reading> own, List<Reading> wider) {
		if (own.stream().allMatch((reading) -> reading.confidence() == Confidence.GUESSED)) {
			return wider.isEmpty() ? own : wider;
		}
		List<Reading> all = new ArrayList<>(own);
		wider.stream()
			.filter((reading) -> reading.confidence() == Confidence.EXACT
					&& own.stream().noneMatch((known) -> known.headword().equals(reading.headword())))
			.forEach(all::add);
		return all;
	}

	private List<Reading> ownReadings(String word) {
		String key = Keys.of(word);
		if (key.isEmpty() || key.length() > LONGEST_WORD) {
			return List.of();
		}
		return raw(key).stream().map((reading) -> withStandardRoot(reading, key)).toList();
	}

	/** Where the headword alone, without the root it is made of, gives the word back. */
	private Reading withStandardRoot(Reading reading, String key) {
		String root = this.standardRoots.of(reading.root(), reading.headword());
		boolean standard = root.equals(reading.root());
		return (standard || !standsOnHeadword(reading, key)) ? reading : reading.withRoot(root);
	}

	private boolean standsOnHeadword(Reading reading, String key) {
		return reading.confidence() != Confidence.DERIVED
				|| reading.outerAffixes().stream().anyMatch(Morphology::isRespelling)
				|| this.generator.gives(reading.headword(), reading.outerAffixes(), key);
	}

	private List<Reading> raw(String key) {
		List<Reading> readings = this.regular.of(key);
		return readings.isEmpty() ? this.irregular.of(key) : readings;
	}

	/**
	 * Every form that the reading's root and affixes give, in standard spelling. Empty
	 * for a guess.
	 */
	public Set<String> forms(Reading reading) {
		return forms(reading.root(), reading.affixes().stream().filter((affix) -> !isRespelling(affix)).toList());
	}

	/** Every form that a base gives under affixes from the outside in. */
	public Set<String> forms(String base, List<Affix> affixes) {
		return this.generator.forms(Derivations.joined(base), affixes);
	}

	/** Every affixation the rules know. */
	public List<Affix> affixes() {
		return this.engine.rules().rules().stream().map(Rule::affix).distinct().toList();
	}

	private static boolean isRespelling(Affix affix) {
		return affix.id().startsWith("spelling:") || affix.kind() == Kind.COMPOUND;
	}

	/** How the listed words are built, to be given to one who starts over the same. */
	public List<String> builtWords() {
		return this.lexicon.builtWords();
	}

}
