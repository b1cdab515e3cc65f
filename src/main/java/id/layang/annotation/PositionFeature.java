package id.layang.annotation;

import java.util.List;

import id.layang.glossary.PartOfSpeech;
import id.layang.glossary.Sense;
import org.jspecify.annotations.Nullable;

/**
 * What the line itself says of its place: {@code before=} and {@code after=}, words and
 * parts of speech; {@code start} and {@code end} where a mark or nothing stands beside;
 * {@code comma} for a comma right before, {@code tidak…} for a word somewhat further off.
 * A classifier needs no tag: it stands between a number and a noun, or nowhere; nor does
 * a preposition or a conjunction, which ends no sentence.
 */
final class PositionFeature implements Feature {

	private static final double WEIGHT = 2;

	/** What stands before decides more than what follows: modifiers come after. */
	private static final double AFTER = 2.5;

	private static final double IMPOSSIBLE = -4;

	private static final double UNLIKELY = -2;

	private static final int NOWHERE = -2;

	/** Ends a word that may stand further off: tidak … lagi. */
	private static final String GAP = "…";

	/** How far off: the clause rarely has more between them. */
	private static final int WIDEST_GAP = 5;

	@Override
	public @Nullable Evidence evidence(Place place, Sense sense) {
		if (sense.partOfSpeech() == PartOfSpeech.CLASSIFIER) {
			return classifier(place);
		}
		if (place.isAlone() && place.sentence().size() == 1) {
			return null;
		}
		int after = sense.after().isEmpty() ? NOWHERE : preceding(place, sense.after());
		boolean before = matches(place, place.after(), sense.before(), endsHere(place) ? "end" : "");
		if (after != NOWHERE) {
			return new Evidence(before ? AFTER + WEIGHT : AFTER,
					(after < 0) ? Reason.START : Reason.after(place, after));
		}
		if (before) {
			return new Evidence(WEIGHT, Reason.before(place));
		}
		return isStranded(place, sense.partOfSpeech()) ? new Evidence(UNLIKELY, Reason.END) : null;
	}

	private static boolean isStranded(Place place, PartOfSpeech part) {
		boolean joins = part == PartOfSpeech.PREPOSITION || part == PartOfSpeech.CONJUNCTION;
		return joins && place.first() > 0 && place.last() + 1 == place.sentence().size();
	}

	/** A quotation that opens ends nothing. */
	private static boolean endsHere(Place place) {
		int next = place.last() + 1;
		return next == place.sentence().size() || !place.sentence().opens(next);
	}

	/** Where a word stands that the sense follows; -1 for the start. */
	private static int preceding(Place place, List<String> wanted) {
		if (matches(place, place.before(), wanted, "start") || isAfterComma(place, wanted)) {
			return place.before();
		}
		for (String one : wanted) {
			if (one.endsWith(GAP)) {
				int found = further(place, one.substring(0, one.length() - GAP.length()));
				if (found >= 0) {
					return found;
				}
			}
		}
		return NOWHERE;
	}

	private static boolean isAfterComma(Place place, List<String> wanted) {
		return wanted.contains("comma") && place.sentence().followsMark(place.first(), ',');
	}

	private static int further(Place place, String word) {
		int nearest = place.before();
		for (int i = nearest; i >= 0 && i > nearest - WIDEST_GAP; i--) {
			if (place.sentence().key(i).equals(word)) {
				return i;
			}
			if (!place.sentence().follows(i)) {
				return -1;
			}
		}
		return -1;
	}

	private static Evidence classifier(Place place) {
		boolean counts = place.is(place.before(), "num")
				&& (place.is(place.after(), "n") || place.is(place.after(), "name"));
		return counts ? new Evidence(WEIGHT, Reason.after(place))
				: new Evidence(IMPOSSIBLE, new Reason("no number before it", "tanpa bilangan di depannya"));
	}

	private static boolean matches(Place place, int index, List<String> wanted, String edge) {
		return (index < 0) ? wanted.contains(edge) : wanted.stream().anyMatch((one) -> place.is(index, one));
	}

}
