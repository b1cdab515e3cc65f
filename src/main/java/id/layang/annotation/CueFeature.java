package id.layang.annotation;

import id.layang.glossary.Sense;
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
	public @Nullable Evidence evidence(Place place, Sense sense) {
		if (sense.cues().isEmpty()) {
			return null;
		}
		int window = CueIndex.isContent(sense) ? Cue.SENTENCE : NEIGHBOURS;
		double weight = 0;
		int nearest = -1;
		for (int step = 2; step <= 2 * window + 1; step++) {
			int distance = step / 2;
			int at = (step % 2 == 0) ? place.first() - distance : place.last() + distance;
			double found = strength(place, at, sense, distance);
			if (found > 0) {
				weight += (nearest < 0) ? found * (FAR + (BESIDE - FAR) / distance) : MORE * found;
				nearest = (nearest < 0) ? at : nearest;
			}
		}
		return (nearest < 0) ? null : new Evidence(weight, reason(place.surface(nearest)));
	}

	private static double strength(Place place, int at, Sense sense, int distance) {
		if (at < 0 || at >= place.sentence().size()) {
			return 0;
		}
		Cue cue = place.sentence().form(at).cued().get(sense);
		return (cue == null || distance > cue.reach()) ? 0 : cue.weight();
	}

	private static Reason reason(String cue) {
		return new Reason("near “" + cue + "”", "di dekat “" + cue + "”");
	}

}
