package id.layang.annotation;

import java.util.List;

/** A classifier stands after a number, before or after the noun that it counts. */
record ClassifierClue() implements Clue {

	private static final double COUNTING = 2;

	private static final double LISTING = 2.5;

	private static final double IMPOSSIBLE = -4;

	private static final Wanted QUANTIFIERS = Wanted.of(List.of("beberapa", "berapa", "setiap", "tiap", "per"));

	@Override
	public double weight(Place place) {
		boolean number = place.is(place.before(), "num") || isNumberAtStart(place);
		if (!number && !place.isAny(place.before(), QUANTIFIERS)) {
			return IMPOSSIBLE;
		}
		if (endsList(place)) {
			return LISTING;
		}
		boolean name = number && place.is(place.after(), "name");
		return (name || place.is(place.after(), "n")) ? COUNTING : 0;
	}

	@Override
	public Reason because(Place place) {
		return Reason.after(place);
	}

	/** Lima pasang mata begins with no town of Peru. */
	private static boolean isNumberAtStart(Place place) {
		return place.before() >= 0 && place.sentence().opens(place.before())
				&& place.sentence().form(place.before()).isNumber();
	}

	/**
	 * In recipes and on bills the number follows what it counts: bawang putih 3 siung.
	 */
	private static boolean endsList(Place place) {
		int counted = place.before() - 1;
		return counted >= 0 && place.sentence().follows(place.before()) && !place.is(place.after(), "v")
				&& (place.is(counted, "n") || place.is(counted, "adj"))
				&& !NameWords.COUNTED.contains(place.sentence().key(counted));
	}

}
