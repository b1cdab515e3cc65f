package id.layang.annotation;

import id.layang.glossary.Sense;
import org.jspecify.annotations.Nullable;

/** Blok is no order to block somebody where nothing else is said as in talk. */
final class InformalFeature implements Feature {

	/** Less than a second sense loses anyway. */
	private static final double WEIGHT = -0.5;

	@Override
	public @Nullable Clue of(Sense sense) {
		return sense.isInformal() ? new Informal() : null;
	}

	private record Informal() implements Clue {

		@Override
		public double weight(Place place) {
			return place.document().isInformal() ? 0 : WEIGHT;
		}

		@Override
		public Reason because(Place place) {
			throw new IllegalStateException("it never speaks for a sense");
		}

	}

}
