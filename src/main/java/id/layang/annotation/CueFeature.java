package id.layang.annotation;

import java.util.Map;

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
	public boolean concerns(Sense sense) {
		return !sense.cues().isEmpty();
	}

	@Override
	public @Nullable Evidence evidence(Place place, Sense sense) {
		int window = Math.min(place.widest(), CueIndex.isContent(sense) ? Cue.SENTENCE : NEIGHBOURS);
		double weight = 0;
		int nearest = -1;
		for (int step = 2; step <= 2 * window + 1; step++) {
			int distance = step / 2;
			int at = (step % 2 == 0) ? place.first() - distance : place.last() + distance;
			Map<Sense, Cue> cued = place.sentence().cued(at);
			double found = cued.isEmpty() ? 0 : strength(cued.get(sense), distance);
			if (found > 0) {
				weight += (nearest < 0) ? found * (FAR + (BESIDE - FAR) / distance) : MORE * found;
				nearest = (nearest < 0) ? at : nearest;
			}
		}
		return (nearest < 0) ? null : evidence(weight, place, nearest);
	}

	private static Evidence evidence(double weight, Place place, int nearest) {
		return new Evidence(weight, () -> reason(place.surface(nearest)));
	}

	private static double strength(@Nullable Cue cue, int distance) {
		return (cue == null || distance > cue.reach()) ? 0 : cue.weight();
	}

	private static Reason reason(String cue) {
		return new Reason("near “" + cue + "”", "di dekat “" + cue + "”");
	}

}
