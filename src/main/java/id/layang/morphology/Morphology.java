package id.layang.morphology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import id.layang.morphology.Rule.Tier;
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

	/** How much dearer than the best a further reading may be. */
	private static final int MARGIN = 2;

	private static final int LONGEST_WORD = 60;

	private static final int SHORTEST_PART = 3;

	private static final List<Set<Tier>> STAGES = List.of(Engine.tiers(Tier.INFLECTION),
			Engine.tiers(Tier.INFLECTION, Tier.DERIVATION, Tier.LOAN, Tier.COINING),
			Engine.tiers(Tier.INFLECTION, Tier.DERIVATION, Tier.LOAN, Tier.COINING, Tier.INFORMAL, Tier.SPELLING));

	private final Lexicon lexicon;

	private final Engine engine;

	private final Generator generator;

	private final Reduplication reduplication;

	private final Spelling spelling = new Spelling();

	private final StemGuess stemGuess = new StemGuess();

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
		RuleTable rules = RuleTable.load();
		this.lexicon = new Lexicon(lexemes, rules);
		this.engine = new Engine(rules, this.lexicon);
		this.generator = new Generator(rules);
		this.reduplication = new Reduplication(this.engine);
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
		String root = this.lexicon.standardRoot(reading.root());
		boolean standard = root.equals(reading.root());
		return (standard || !standsOnHeadword(reading, key)) ? reading : reading.withRoot(root);
	}

	private boolean standsOnHeadword(Reading reading, String key) {
		return reading.confidence() != Confidence.DERIVED
				|| reading.outerAffixes().stream().anyMatch(Morphology::isRespelling)
				|| contains(forms(reading.headword(), reading.outerAffixes()), plain(key));
	}

	private List<Reading> raw(String key) {
		List<Reading> listed = listed(key);
		if (listed.stream().anyMatch((reading) -> !reading.name())) {
			return listed;
		}
		List<Reading> readings = new ArrayList<>(built(key, listed.isEmpty() ? STAGES : STAGES.subList(0, 1)));
		readings.removeAll(listed);
		if (readings.isEmpty() || !listed.isEmpty()) {
			readings.addAll(listed);
		}
		return readings.isEmpty() ? unusual(key) : readings;
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

	private List<Reading> listed(String key) {
		List<Reading> readings = new ArrayList<>();
		List<Candidate> words = this.lexicon.words(key);
		words.forEach((word) -> readings.add(word.reading(Confidence.EXACT)));
		for (Candidate stem : this.lexicon.stems(key)) {
			if (stem.affixes().isEmpty() && isOnlyNoun(words)) {
				readings.add(stem.reading(Confidence.DERIVED));
			}
		}
		readings.sort(Comparator.comparing(Reading::name));
		return readings;
	}

	/** pesan, message, is also the bare stem of memesan, order. */
	private static boolean isOnlyNoun(List<Candidate> words) {
		return !words.isEmpty() && words.stream().allMatch((word) -> word.classes() == WordClass.NOUN.bit());
	}

	private List<Reading> built(String key) {
		return built(key, STAGES);
	}

	/** A listed name may be an inflected word too; Iran is not Ir and -an. */
	private List<Reading> built(String key, List<Set<Tier>> stages) {
		for (Set<Tier> tiers : stages) {
			List<Reading> readings = best(key, words(key, tiers), Confidence.DERIVED);
			if (!readings.isEmpty()) {
				return readings;
			}
		}
		return List.of();
	}

	private List<Candidate> words(String key, Set<Tier> tiers) {
		List<Candidate> words = this.engine.words(key, tiers);
		words.addAll(this.reduplication.words(key, tiers));
		return words;
	}

	private List<Reading> best(String key, List<Candidate> candidates, Confidence confidence) {
		candidates.removeIf((candidate) -> isBareName(candidate) || !regenerates(candidate, key));
		candidates.sort(Comparator.comparingInt(Candidate::cost)
			.thenComparingInt((candidate) -> this.lexicon.rarity(candidate.headword())));
		Map<String, Reading> best = new LinkedHashMap<>();
		for (Candidate candidate : candidates) {
			if (candidate.cost() <= candidates.getFirst().cost() + MARGIN) {
				best.putIfAbsent(identity(candidate), candidate.reading(confidence));
			}
		}
		return new ArrayList<>(best.values());
	}

	/** Disukain may be disukai or disukakan; else the best of a root stands for all. */
	private static String identity(Candidate candidate) {
		boolean either = candidate.affixes().stream().anyMatch(RuleTable::isInformalSuffix);
		return (either ? candidate.headword() : candidate.root()) + candidate.name();
	}

	/** A word whose listed headword is irregular is generated from the headword. */
	private boolean regenerates(Candidate candidate, String key) {
		String plain = plain(key);
		return contains(this.generator.forms(Derivations.joined(candidate.root()), candidate.affixes()), plain)
				|| contains(this.generator.forms(Derivations.joined(candidate.headword()),
						candidate.affixes().subList(0, candidate.inflections())), plain);
	}

	private static boolean isBareName(Candidate candidate) {
		return candidate.name() && candidate.affixes().isEmpty();
	}

	private static boolean contains(Set<String> forms, String plain) {
		return forms.stream().anyMatch((form) -> plain(form).equals(plain));
	}

	private static String plain(String form) {
		return form.replace("-", "");
	}

	private List<Reading> unusual(String key) {
		List<Reading> respelt = respelt(key, this.spelling.of(key), Confidence.DERIVED);
		if (!respelt.isEmpty()) {
			return respelt;
		}
		List<Reading> compound = compound(key);
		return compound.isEmpty() ? guessed(key) : compound;
	}

	private List<Reading> respelt(String key, List<Spelling.Variant> variants, Confidence confidence) {
		for (Spelling.Variant variant : variants) {
			List<Reading> readings = standard(variant.form()).stream().filter(Morphology::isNoAcronym).toList();
			if (!readings.isEmpty()) {
				return readings.stream().map((reading) -> behind(variant.affix(), reading, confidence)).toList();
			}
		}
		return List.of();
	}

	/** Budiii is Budi, but kaiilah is not KAI. */
	private static boolean isNoAcronym(Reading reading) {
		boolean capital = Character.isUpperCase(reading.headword().codePointAt(0));
		return !capital || (reading.name() && !reading.headword().equals(reading.headword().toUpperCase(Locale.ROOT)));
	}

	private List<Reading> standard(String form) {
		List<Reading> listed = listed(form);
		return listed.isEmpty() ? built(form) : listed;
	}

	private static Reading behind(Affix affix, Reading reading, Confidence confidence) {
		List<Affix> affixes = new ArrayList<>(reading.affixes());
		affixes.addFirst(affix);
		return new Reading(reading.headword(), reading.root(), confidence, affixes, reading.inflections() + 1,
				reading.name(), reading.attachedTo());
	}

	/** suami-istri, Jakarta-Bandung: two words that a hyphen puts side by side. */
	private List<Reading> compound(String key) {
		int hyphen = key.indexOf('-');
		if (hyphen < 1 || hyphen == key.length() - 1) {
			return List.of();
		}
		List<Reading> parts = new ArrayList<>();
		for (String part : key.split("-")) {
			List<Reading> readings = part(part);
			if (readings.isEmpty()) {
				return List.of();
			}
			parts.add(behind(new Affix("compound", Kind.COMPOUND), readings.getFirst(), Confidence.DERIVED));
		}
		return parts.stream().distinct().toList();
	}

	/** Of the shortest parts only listed words: al-maghrib, back-up. */
	private List<Reading> part(String part) {
		if (part.length() < SHORTEST_PART) {
			return (part.length() > 1) ? listed(part) : List.of();
		}
		return standard(part);
	}

	private List<Reading> guessed(String key) {
		if (key.length() < 4) {
			return List.of();
		}
		List<Reading> respelt = (key.indexOf('-') < 0) ? respelt(key, this.spelling.guesses(key), Confidence.GUESSED)
				: List.of();
		List<Reading> likely = respelt.stream().filter(Morphology::isLikely).toList();
		return likely.isEmpty() ? stemmed(key) : likely;
	}

	/**
	 * A guess at the letters leaves no room for a guess at the affixes, or for a name.
	 */
	private static boolean isLikely(Reading respelt) {
		return !respelt.name() && respelt.outerAffixes()
			.stream()
			.allMatch((affix) -> affix.kind() == Kind.SPELLING || affix.kind() == Kind.CLITIC
					|| affix.kind() == Kind.PARTICLE || affix.id().equals("di-"));
	}

	private List<Reading> stemmed(String key) {
		String stem = this.stemGuess.stem(key);
		if (stem.length() < 3 || stem.equals(key)) {
			return List.of();
		}
		return this.lexicon.words(stem)
			.stream()
			.filter((word) -> !word.name())
			.map((word) -> behind(new Affix("stem", Kind.SPELLING), word.reading(Confidence.GUESSED),
					Confidence.GUESSED))
			.toList();
	}

}
