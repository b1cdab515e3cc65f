package id.layang.annotation;

import java.util.List;

/**
 * What a sense wants to stand after.
 *
 * @param beside what may stand right before it
 * @param further words that may stand further off: tidak … lagi
 */
record WordsBefore(Wanted beside, List<String> further) {

	static final int NOWHERE = -2;

	private static final String GAP = "…";

	/** How far off: the clause rarely has more between them. */
	private static final int WIDEST_GAP = 5;

	private static final WordsBefore NOTHING = new WordsBefore(Wanted.of(List.of()), List.of());

	static WordsBefore of(List<String> wanted) {
		return wanted.isEmpty() ? NOTHING
				: new WordsBefore(Wanted.of(wanted),
						wanted.stream()
							.filter((one) -> one.endsWith(GAP))
							.map((one) -> one.substring(0, one.length() - GAP.length()))
							.toList());
	}

	/** Where such a word stands; -1 for the start. */
	int find(Place place) {
		if (this.beside.isEmpty()) {
			return NOWHERE;
		}
		if (isBeside(place) || isAfterMark(place)) {
			return place.before();
		}
		for (int i = 0; i < this.further.size(); i++) {
			int found = find(place, this.further.get(i));
			if (found >= 0) {
				return found;
			}
		}
		return NOWHERE;
	}

	private boolean isBeside(Place place) {
		if (place.before() < 0) {
			return this.beside.contains("start");
		}
		return place.isAny(place.before(), this.beside) || this.beside.contains("twin") && isBetweenTwins(place);
	}

	/** Poin demi poin. */
	private static boolean isBetweenTwins(Place place) {
		return place.sentence().key(place.before()).equals(place.sentence().key(place.after()));
	}

	private boolean isAfterMark(Place place) {
		return this.beside.contains("comma") && place.sentence().followsMark(place.first(), ',')
				|| this.beside.contains("quote") && place.sentence().followsQuotation(place.first());
	}

	private static int find(Place place, String word) {
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

}
