package id.layang.morphology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import id.layang.morphology.Rule.Tier;
import id.layang.text.Keys;

/**
 * The readings of a word in its standard spelling. A listed word comes first; rules that
 * inflect a listed word go before rules that derive an unlisted one, and those before
 * informal and misspelt forms. A reading stands only if generating it gives the word
 * back.
 */
final class RegularReadings {

	/** How much dearer than the best a further reading may be. */
	private static final int MARGIN = 2;

	/** As short as what a name may hold by chance. */
	private static final int SHORT = 3;

	private static final String ONE = "se-:one";

	private static final String STRESS = "-lah";

	private static final String POSSESSIVE = "-nya";

	private static final Set<Tier> INFLECTED = Engine.tiers(Tier.INFLECTION);

	/**
	 * Menggalakan leads to the listed menggalakkan before anything is built on gala; and
	 * dipertelakan to nothing that would have to be built on telak.
	 */
	private static final Set<Tier> SLIPPED = Engine.tiers(Tier.INFLECTION, Tier.SLIP);

	private static final Set<Tier> DERIVED = Engine.tiers(Tier.INFLECTION, Tier.DERIVATION, Tier.LOAN, Tier.COINING);

	private static final Set<Tier> INFORMAL = Engine.tiers(Tier.INFLECTION, Tier.DERIVATION, Tier.LOAN, Tier.COINING,
			Tier.INFORMAL, Tier.SPELLING);

	private static final List<Set<Tier>> STAGES = List.of(INFLECTED, SLIPPED, DERIVED, INFORMAL);

	private static final List<Set<Tier>> STANDARD = List.of(INFLECTED, DERIVED);

	private final Lexicon lexicon;

	private final Engine engine;

	private final Generator generator;

	private final Reduplication reduplication;

	RegularReadings(Lexicon lexicon, Engine engine, Generator generator) {
		this.lexicon = lexicon;
		this.engine = engine;
		this.generator = generator;
		this.reduplication = new Reduplication(engine);
	}

	/** A listed name may be an inflected word too; Iran is not Ir and -an. */
	List<Reading> of(String key) {
		List<Reading> listed = listed(key);
		if (listed.stream().anyMatch((reading) -> !reading.name())) {
			return isAdverbOfNoun(key, listed.getFirst()) ? withPossessed(key, listed) : listed;
		}
		List<Reading> readings = new ArrayList<>(built(key, listed.isEmpty() ? STAGES : List.of(INFLECTED)));
		readings.removeAll(listed);
		readings.removeIf((reading) -> !listed.isEmpty() && !isEveryday(reading));
		if (readings.isEmpty() || !listed.isEmpty()) {
			readings.addAll(listed);
		}
		return readings;
	}

	/** What a listed name may be as well: maluku is malu-ku, but Diana not of ana. */
	private boolean isEveryday(Reading reading) {
		String headword = reading.headword();
		return headword.length() > SHORT && Character.isLowerCase(headword.codePointAt(0))
				&& !this.lexicon.isRare(headword);
	}

	/** Rasanya is it seems, and its taste; akibatnya as a result, and its result. */
	private List<Reading> withPossessed(String key, List<Reading> listed) {
		List<Candidate> candidates = words(key, INFLECTED);
		candidates.removeIf((candidate) -> !isPossessedNoun(candidate));
		return Stream.concat(listed.stream(), best(key, candidates).stream()).toList();
	}

	/** Akhirnya is made of akhir, hanya of nothing. */
	private boolean isAdverbOfNoun(String key, Reading listed) {
		return this.lexicon.isAdverb(key) && !listed.affixes().isEmpty()
				&& listed.affixes().getFirst().id().equals(POSSESSIVE);
	}

	private boolean isPossessedNoun(Candidate candidate) {
		return !candidate.name() && candidate.inflections() == 1
				&& candidate.affixes().getFirst().id().equals(POSSESSIVE)
				&& this.lexicon.isNoun(Keys.of(candidate.headword()));
	}

	/** The same without informal and misspelt forms. */
	List<Reading> standard(String key) {
		List<Reading> listed = listed(key);
		return listed.isEmpty() ? built(key, STANDARD) : listed;
	}

	List<Reading> listed(String key) {
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

	private List<Reading> built(String key, List<Set<Tier>> stages) {
		for (Set<Tier> tiers : stages) {
			List<Reading> readings = best(key, words(key, tiers));
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

	private List<Reading> best(String key, List<Candidate> candidates) {
		candidates.removeIf((candidate) -> isBareName(candidate) || !regenerates(candidate, key));
		candidates.sort(Comparator.comparingInt(Candidate::cost)
			.thenComparingInt(Candidate::inflections)
			.thenComparingInt((candidate) -> this.lexicon.rarity(candidate.headword())));
		Map<String, Reading> best = new LinkedHashMap<>();
		for (Candidate candidate : candidates) {
			if (candidate.cost() <= candidates.getFirst().cost() + MARGIN) {
				best.putIfAbsent(identity(candidate), candidate.reading(Confidence.DERIVED));
			}
		}
		List<Reading> readings = new ArrayList<>(best.values());
		return readings.stream().filter((reading) -> reading == readings.getFirst() || !isOne(reading)).toList();
	}

	/** Serap is of menyerap, and one rap by chance alone. */
	private static boolean isOne(Reading reading) {
		return !reading.affixes().isEmpty() && reading.affixes().getFirst().id().equals(ONE);
	}

	/**
	 * Disukain may be disukai or disukakan, hukumlah an order or the law; else the best
	 * of a root stands for all.
	 */
	private String identity(Candidate candidate) {
		boolean either = candidate.affixes().stream().anyMatch(RuleTable::isInformalSuffix)
				|| isStressedNoun(candidate);
		return (either ? candidate.headword() : candidate.root()) + candidate.name();
	}

	private boolean isStressedNoun(Candidate candidate) {
		return !candidate.affixes().isEmpty() && candidate.affixes().getFirst().id().equals(STRESS)
				&& isOnlyNoun(this.lexicon.words(candidate.root()));
	}

	private static boolean isBareName(Candidate candidate) {
		return candidate.name() && candidate.affixes().isEmpty();
	}

	/** A word whose listed headword is irregular is generated from the headword. */
	private boolean regenerates(Candidate candidate, String key) {
		return this.generator.gives(candidate.root(), candidate.affixes(), key) || this.generator
			.gives(candidate.headword(), candidate.affixes().subList(0, candidate.inflections()), key);
	}

}
