package id.layang.annotation;

import id.layang.annotation.Rivals.Rival;
import id.layang.glossary.Sense;
import org.jspecify.annotations.Nullable;

/** The senses of a word weighed one after the other, in one place. */
final class Weighing {

	private final Place place;

	private @Nullable Sense best;

	/** What weighs most of all that speaks for the best. */
	private @Nullable Clue decisive;

	private double highest = Double.NEGATIVE_INFINITY;

	/** The score of the second best. */
	private double next = Double.NEGATIVE_INFINITY;

	Weighing(Place place) {
		this.place = place;
	}

	/** Of two that weigh the same the first remains the best. */
	void add(Rival rival) {
		double score = rival.prior();
		double strongest = 0;
		Clue strong = null;
		for (Clue clue : rival.clues()) {
			double weight = clue.weight(this.place);
			score += weight;
			if (weight > strongest) {
				strongest = weight;
				strong = clue;
			}
		}
		this.next = Math.max(this.next, Math.min(this.highest, score));
		if (score > this.highest) {
			this.highest = score;
			this.best = rival.sense();
			this.decisive = strong;
		}
	}

	Choice choice() {
		double margin = this.highest - this.next;
		return (this.decisive == null) ? new Choice(this.best, null, margin, false)
				: new Choice(this.best, this.decisive.because(this.place), margin, this.decisive.isTopical());
	}

}
