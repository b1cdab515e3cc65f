package id.layang.annotation;

import java.util.List;

import id.layang.annotation.Feature.Evidence;
import id.layang.glossary.Sense;
import org.jspecify.annotations.Nullable;

/**
 * Puts the sense that fits first: default order, then what the sentence says for each.
 */
final class SenseRanker {

	/** What the surroundings must outweigh to move a later sense up by one. */
	private static final double ONE_LATER = 1;

	private static final double EACH_LATER = 0.25;

	private final List<Feature> features;

	SenseRanker(List<Feature> features) {
		this.features = List.copyOf(features);
	}

	Choice choose(SentenceView sentence, int index, List<Sense> senses) {
		if (senses.size() < 2) {
			return senses.isEmpty() ? Choice.NONE : new Choice(senses.getFirst(), null);
		}
		Scored best = null;
		for (int order = 0; order < senses.size(); order++) {
			Scored scored = score(sentence, index, senses.get(order), order);
			best = (best == null || scored.score > best.score) ? scored : best;
		}
		return new Choice(best.sense, best.reason);
	}

	private Scored score(SentenceView sentence, int index, Sense sense, int order) {
		double score = (order == 0) ? 0 : -ONE_LATER - EACH_LATER * (order - 1);
		double strongest = 0;
		Reason reason = null;
		for (Feature feature : this.features) {
			Evidence evidence = feature.evidence(sentence, index, sense);
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
