package id.layang.annotation;

import java.util.List;

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

	SenseRanker(List<Feature> features) {
		this.features = List.copyOf(features);
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
		return new Choice(best.sense, best.reason, best.score - next);
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
		Reason reason = null;
		for (Feature feature : this.features) {
			Evidence evidence = feature.evidence(place, sense);
			if (evidence != null) {
				score += evidence.weight();
				reason = (evidence.weight() > strongest) ? evidence.reason() : reason;
				strongest = Math.max(strongest, evidence.weight());
			}
		}
		return new Scored(sense, score, reason);
	}

	private record Scored(Sense sense, double score, @Nullable Reason reason) {
	}

}
