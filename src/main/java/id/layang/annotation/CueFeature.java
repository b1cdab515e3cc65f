package id.layang.annotation;

import id.layang.glossary.Sense;
import id.layang.text.Glance;
import org.jspecify.annotations.Nullable;

/**
 * A cue of the sense stands in the same sentence, as any form of its root; the nearer and
 * the rarer the better. A cue that is itself a function word counts only right beside.
 */
final class CueFeature implements Feature {

	private static final double BESIDE = 3;

	private static final double FAR = 1.2;

	private static final double MORE = 0.4;

	/** What a function word does shows in the words right beside it. */
	private static final int NEIGHBOURS = 2;

	@Override
	public @Nullable Clue of(Sense sense) {
		int window = CueIndex.isContent(sense) ? Cue.SENTENCE : NEIGHBOURS;
		return sense.cues().isEmpty() ? null : new Cues(sense, Glance.of(sense.cues()), window);
	}

	private record Cues(Sense sense, long cues, int farthest) implements Clue {

		@Override
		public double weight(Place place) {
			int window = Math.min(place.widest(), this.farthest);
			long[] roots = place.sentence().cueRoots();
			double weight = 0;
			for (int step = 2; step <= 2 * window + 1; step++) {
				int at = at(place, step);
				boolean may = at >= 0 && at < roots.length && (roots[at] & this.cues) != 0;
				double found = may ? strength(place, step) : 0;
				if (found > 0) {
					weight += (weight == 0) ? found * (FAR + (BESIDE - FAR) / (step / 2)) : MORE * found;
				}
			}
			return weight;
		}

		@Override
		public Reason because(Place place) {
			int step = 2;
			while (strength(place, step) <= 0) {
				step++;
			}
			return new Reason("near", "di dekat", place.surface(at(place, step)));
		}

		private double strength(Place place, int step) {
			Cue cue = place.sentence().cued(at(place, step)).get(this.sense);
			return (cue == null || step / 2 > cue.reach()) ? 0 : cue.weight();
		}

		/** To the left and to the right by turns. */
		private static int at(Place place, int step) {
			int distance = step / 2;
			return (step % 2 == 0) ? place.first() - distance : place.last() + distance;
		}

	}

}
