package id.layang.annotation;

import java.util.List;
import java.util.stream.Stream;

import id.layang.annotation.Rivals.Rival;
import id.layang.glossary.Sense;
import org.jspecify.annotations.Nullable;

/**
 * Puts the sense that fits first: default order, then what the surroundings say for each.
 */
final class SenseRanker {

	private final List<Feature> features;

	SenseRanker(List<Feature> features) {
		this.features = List.copyOf(features);
	}

	/** The senses of a word or phrase with all that may speak for them. */
	Rivals rivals(List<Sense> senses) {
		return Rivals.of(senses, this::clues);
	}

	private List<Clue> clues(Sense sense) {
		return this.features.stream().map((feature) -> feature.of(sense)).flatMap(Stream::ofNullable).toList();
	}

	/** Which of several fits a place. */
	static Choice choose(Place place, Rivals rivals) {
		Scored best = score(place, rivals.ranked().getFirst());
		double next = Double.NEGATIVE_INFINITY;
		for (int order = 1; order < rivals.ranked().size(); order++) {
			Scored scored = score(place, rivals.ranked().get(order));
			next = Math.max(next, Math.min(best.score, scored.score));
			best = (scored.score > best.score) ? scored : best;
		}
		Reason because = (best.decisive != null) ? best.decisive.because(place) : null;
		return new Choice(best.rival.sense(), because, best.score - next);
	}

	private static Scored score(Place place, Rival rival) {
		double score = rival.prior();
		double strongest = 0;
		Clue decisive = null;
		List<Clue> clues = rival.clues();
		for (int i = 0; i < clues.size(); i++) {
			double weight = clues.get(i).weight(place);
			score += weight;
			if (weight > strongest) {
				strongest = weight;
				decisive = clues.get(i);
			}
		}
		return new Scored(rival, score, decisive);
	}

	private record Scored(Rival rival, double score, @Nullable Clue decisive) {
	}

}
