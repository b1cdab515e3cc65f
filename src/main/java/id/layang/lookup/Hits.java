package id.layang.lookup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.layang.glossary.PartOfSpeech;
import id.layang.lookup.Reason.Match;

/** What has been found so far: for each headword the best hit. */
final class Hits {

	/** Hits cheaper than this answer the question; nothing needs to be guessed. */
	static final double CONVINCING = 40;

	private static final Set<Match> FORMS = Set.of(Match.FORM, Match.STANDARD);

	/** Costs come from Lucene as floats: finer differences than this are noise. */
	private static final double GRAIN = 0.001;

	/**
	 * Ties never hang on the order of the index: launch is rather meluncurkan than
	 * peluncuran.
	 */
	private static final Comparator<Hit> BEST = Comparator.comparingLong((Hit hit) -> Math.round(hit.cost() / GRAIN))
		.thenComparingDouble((hit) -> hit.entry().rarity())
		.thenComparing((hit) -> hit.senses().getFirst().partOfSpeech() != PartOfSpeech.VERB)
		.thenComparing(Hit::entry, Entries.COMMONEST);

	private final Map<String, Hit> byHeadword = new LinkedHashMap<>();

	private final Map<String, Hit> examples = new LinkedHashMap<>();

	void add(Hit hit) {
		if (hit.isExample()) {
			this.examples.putIfAbsent(hit.senses().getFirst().key(), hit);
		}
		else {
			this.byHeadword.merge(hit.entry().headword(), hit, (a, b) -> (b.cost() < a.cost()) ? b : a);
		}
	}

	boolean isConvincing() {
		return this.byHeadword.values().stream().anyMatch((hit) -> hit.cost() < CONVINCING);
	}

	/**
	 * Whether the question is answered by more than an informal or doubtful form: pakain
	 * may be of pakai, or be pakaian.
	 */
	boolean isSure() {
		return this.byHeadword.values().stream().anyMatch((hit) -> hit.cost() < CONVINCING && !isUnusualForm(hit));
	}

	/** Whether nothing convinces but rare words. */
	boolean areRare() {
		return this.byHeadword.values().stream().allMatch((hit) -> hit.cost() >= CONVINCING || hit.entry().isRare());
	}

	private static boolean isUnusualForm(Hit hit) {
		return FORMS.contains(hit.reason().match()) && hit.cost() >= Cost.UNUSUAL_FORM;
	}

	/** Whether so many are cheaper than a cost. */
	boolean hold(int number, double cost) {
		return this.byHeadword.values().stream().filter((hit) -> hit.cost() < cost).count() >= number;
	}

	boolean contains(Entry entry) {
		return this.byHeadword.containsKey(entry.headword());
	}

	boolean isEmpty() {
		return this.byHeadword.isEmpty() && this.examples.isEmpty();
	}

	/** The headwords found so far, best first. */
	Collection<Hit> headwords() {
		return sorted(this.byHeadword.values());
	}

	/** The best, at most so many. */
	List<Hit> best(int limit) {
		List<Hit> best = new ArrayList<>(sorted(this.byHeadword.values()));
		best.addAll(sorted(this.examples.values()));
		return best.stream().limit(limit).toList();
	}

	private static List<Hit> sorted(Collection<Hit> hits) {
		return hits.stream().sorted(BEST).toList();
	}

}
