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
	public boolean concerns(Sense sense) {
		return sense.partOfSpeech() == PartOfSpeech.INTERJECTION;
	}

	@Override
	public @Nullable Evidence evidence(Place place, Sense sense) {
		if (place.before() >= 0 || place.after() >= 0 || !place.sentence().opens(place.first())) {
			return null;
		}
		return new Evidence(WEIGHT, new Reason("said on its own", "diucapkan sendiri"));
	}

}
