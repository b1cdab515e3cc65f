package id.layang.annotation;

import id.layang.glossary.PartOfSpeech;
import id.layang.glossary.Sense;
import org.jspecify.annotations.Nullable;

/**
 * A word that stands alone, or opens a sentence before a comma or a call, is an
 * interjection.
 */
final class OpeningFeature implements Feature {

	private static final double WEIGHT = 2;

	@Override
	public @Nullable Clue of(Sense sense) {
		return (sense.partOfSpeech() == PartOfSpeech.INTERJECTION) ? new Opening() : null;
	}

	private record Opening() implements Clue {

		@Override
		public double weight(Place place) {
			return (place.isAlone() && place.sentence().opens(place.first())) ? WEIGHT : 0;
		}

		@Override
		public Reason because(Place place) {
			return new Reason("said on its own", "diucapkan sendiri");
		}

	}

}
