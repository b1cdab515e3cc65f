package id.layang.annotation;

import id.layang.glossary.PartOfSpeech;
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
		return sense.cues().isEmpty() ? null
				: new Cues(sense, Glance.of(sense.cues()), Glance.second(sense.cues()), window);
	}

	private record Cues(Sense sense, long cues, long second, int farthest) implements Clue {

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

		@Override
		public boolean isTopical() {
			return true;
		}

		private double strength(Place place, int step) {
			int at = at(place, step);
			Cue cue = place.sentence().cued(at).get(this.sense, this.second);
			if (cue == null || step / 2 > cue.reach()) {
				return 0;
			}
			return (isPreposition() && !isJoined(place, at)) ? 0 : cue.weight();
		}

		private boolean isPreposition() {
			return this.sense.partOfSpeech() == PartOfSpeech.PREPOSITION;
		}

		/** In mudah, dengan the comma parts them. */
		private static boolean isJoined(Place place, int at) {
			int from = Math.min(at, place.last()) + 1;
			int to = Math.max(at, place.first());
			while (from <= to && place.sentence().follows(from)) {
				from++;
			}
			return from > to;
		}

		/** To the left and to the right by turns. */
		private static int at(Place place, int step) {
			int distance = step / 2;
			return (step % 2 == 0) ? place.first() - distance : place.last() + distance;
		}

	}

}
