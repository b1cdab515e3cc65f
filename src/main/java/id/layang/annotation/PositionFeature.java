package id.layang.annotation;

import java.util.List;

import id.layang.glossary.PartOfSpeech;
import id.layang.glossary.Sense;
import org.jspecify.annotations.Nullable;

/**
 * What the line itself says of its place: {@code before=} and {@code after=}. A
 * classifier needs no tag: it stands between a number and a noun, or nowhere.
 */
final class PositionFeature implements Feature {

	private static final double WEIGHT = 2;

	/** What stands before decides more than what follows: modifiers come after. */
	private static final double AFTER = 2.5;

	private static final double IMPOSSIBLE = -4;

	@Override
	public @Nullable Evidence evidence(Place place, Sense sense) {
		if (sense.partOfSpeech() == PartOfSpeech.CLASSIFIER) {
			return classifier(place);
		}
		if (matches(place, place.before(), sense.after())) {
			return new Evidence(AFTER, reason("after", "sesudah", place, place.before()));
		}
		if (matches(place, place.after(), sense.before())) {
			return new Evidence(WEIGHT, reason("before", "sebelum", place, place.after()));
		}
		return null;
	}

	private static Evidence classifier(Place place) {
		boolean counts = place.is(place.before(), "num")
				&& (place.is(place.after(), "n") || place.is(place.after(), "name"));
		return counts ? new Evidence(WEIGHT, reason("after", "sesudah", place, place.before()))
				: new Evidence(IMPOSSIBLE, new Reason("no number before it", "tanpa bilangan di depannya"));
	}

	private static boolean matches(Place place, int index, List<String> wanted) {
		return index >= 0 && wanted.stream().anyMatch((one) -> place.is(index, one));
	}

	private static Reason reason(String english, String indonesian, Place place, int index) {
		String word = " “" + place.surface(index) + "”";
		return new Reason(english + word, indonesian + word);
	}

}
