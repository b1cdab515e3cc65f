package id.layang.annotation;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import id.layang.annotation.Feature.Evidence;
import id.layang.glossary.Sense;
import org.jspecify.annotations.Nullable;

/**
 * Puts the sense that fits first: default order, then what the surroundings say for each.
 */
final class SenseRanker {

	/** What the surroundings must outweigh to put the second sense first. */
	private static final double SECOND = 1;

	private static final double EACH_LATER = 0.25;

	/** Isi is contents rather than the stem of mengisi. */
	private static final double OTHER_HEADWORD = 0.75;

	private final List<Feature> features;

	/** The features that concern a sense, by identity. */
	private final Map<Sense, List<Feature>> concerning = new IdentityHashMap<>();

	SenseRanker(List<Feature> features, Collection<Sense> senses) {
		this.features = List.copyOf(features);
		Map<List<Feature>, List<Feature>> shared = new HashMap<>();
		for (Sense sense : senses) {
			this.concerning.put(sense, shared.computeIfAbsent(concerning(sense), (same) -> same));
		}
	}

	private List<Feature> concerning(Sense sense) {
		return this.features.stream().filter((feature) -> feature.concerns(sense)).toList();
	}

	Choice choose(Place place, List<Sense> senses) {
		if (senses.size() < 2) {
			return senses.isEmpty() ? Choice.NONE : Choice.only(senses.getFirst());
		}
		Scored best = null;
		double next = Double.NEGATIVE_INFINITY;
		for (int order = 0; order < senses.size(); order++) {
			Scored scored = score(place, senses.get(order), prior(senses, order));
			if (best == null || scored.score > best.score) {
				next = (best == null) ? next : best.score;
				best = scored;
			}
			else {
				next = Math.max(next, scored.score);
			}
		}
		return new Choice(best.sense, (best.because != null) ? best.because.get() : null, best.score - next);
	}

	private static double prior(List<Sense> senses, int order) {
		if (order == 0) {
			return 0;
		}
		boolean same = senses.get(order).headword().equalsIgnoreCase(senses.getFirst().headword());
		return -SECOND - EACH_LATER * (order - 1) - (same ? 0 : OTHER_HEADWORD);
	}

	private Scored score(Place place, Sense sense, double prior) {
		double score = prior;
		double strongest = 0;
		Supplier<Reason> because = null;
		List<Feature> known = this.concerning.get(sense);
		for (Feature feature : (known != null) ? known : concerning(sense)) {
			Evidence evidence = feature.evidence(place, sense);
			if (evidence != null) {
				score += evidence.weight();
				because = (evidence.weight() > strongest) ? evidence.because() : because;
				strongest = Math.max(strongest, evidence.weight());
			}
		}
		return new Scored(sense, score, because);
	}

	private record Scored(Sense sense, double score, @Nullable Supplier<Reason> because) {
	}

}
