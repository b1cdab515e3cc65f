package id.layang.annotation;

import java.util.List;

import id.layang.glossary.PartOfSpeech;
import id.layang.glossary.Sense;
import org.jspecify.annotations.Nullable;

/**
 * What the line itself says of its place: {@code before=} and {@code after=}, words,
 * parts of speech and fields; {@code start} and {@code end} where a mark or nothing
 * stands beside; {@code comma} for a comma right before, {@code question} for a question
 * mark right after; {@code tidak…} and {@code …setelah} for a word somewhat further off.
 * A classifier needs no tag: it stands between a number and a noun, or nowhere; nor does
 * a preposition or a conjunction, which ends no sentence.
 */
final class PositionFeature implements Feature {

	private static final double WEIGHT = 2;

	/** What stands before decides more than what follows: modifiers come after. */
	private static final double AFTER = 2.5;

	/** A frame of two words is seldom chance. */
	private static final double FURTHER = 3;

	private static final double IMPOSSIBLE = -4;

	private static final double UNLIKELY = -2;

	private static final int NOWHERE = -2;

	/** Ends or begins a word that may stand further off: tidak … lagi. */
	private static final String GAP = "…";

	/** How far off: the clause rarely has more between them. */
	private static final int WIDEST_GAP = 5;

	@Override
	public boolean concerns(Sense sense) {
		return sense.partOfSpeech() == PartOfSpeech.CLASSIFIER || joins(sense.partOfSpeech())
				|| !sense.before().isEmpty() || !sense.after().isEmpty();
	}

	@Override
	public @Nullable Evidence evidence(Place place, Sense sense) {
		if (sense.partOfSpeech() == PartOfSpeech.CLASSIFIER) {
			return classifier(place);
		}
		if (place.isAlone() && place.sentence().size() == 1) {
			return null;
		}
		int after = sense.after().isEmpty() ? NOWHERE : preceding(place, sense.after());
		double before = following(place, sense.before());
		if (after != NOWHERE) {
			return new Evidence(AFTER + before, () -> (after < 0) ? Reason.START : Reason.after(place, after));
		}
		if (before > 0) {
			return new Evidence(before, () -> Reason.before(place));
		}
		return isStranded(place, sense.partOfSpeech()) ? new Evidence(UNLIKELY, Reason.END) : null;
	}

	/** What stands after the sense is worth. */
	private static double following(Place place, List<String> wanted) {
		if (wanted.stream().anyMatch((one) -> one.startsWith(GAP) && leadsTo(place, one.substring(GAP.length())))) {
			return FURTHER;
		}
		boolean beside = matches(place, place.after(), wanted, endsHere(place) ? "end" : "");
		boolean asked = wanted.contains("question") && place.sentence().precedesMark(place.last(), '?');
		return (beside || asked) ? WEIGHT : 0;
	}

	private static boolean leadsTo(Place place, String word) {
		int farthest = Math.min(place.sentence().size() - 1, place.last() + WIDEST_GAP);
		for (int i = place.last() + 1; i <= farthest && place.sentence().follows(i); i++) {
			if (place.sentence().key(i).equals(word)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isStranded(Place place, PartOfSpeech part) {
		return joins(part) && place.first() > 0 && place.last() + 1 == place.sentence().size();
	}

	private static boolean joins(PartOfSpeech part) {
		return part == PartOfSpeech.PREPOSITION || part == PartOfSpeech.CONJUNCTION;
	}

	/** A quotation that opens ends nothing. */
	private static boolean endsHere(Place place) {
		int next = place.last() + 1;
		return next == place.sentence().size() || !place.sentence().opens(next);
	}

	/** Where a word stands that the sense follows; -1 for the start. */
	private static int preceding(Place place, List<String> wanted) {
		if (matches(place, place.before(), wanted, "start") || isAfterMark(place, wanted)) {
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

	private static boolean isAfterMark(Place place, List<String> wanted) {
		return wanted.contains("comma") && place.sentence().followsMark(place.first(), ',')
				|| wanted.contains("quote") && place.sentence().followsQuotation(place.first());
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
		return (index < 0) ? wanted.contains(edge) : place.isAny(index, wanted);
	}

}
