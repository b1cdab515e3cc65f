package id.layang.annotation;

import java.util.List;

/**
 * What a sense wants to stand before.
 *
 * @param beside what may stand right after it
 * @param further words that may stand further off: hanya … saja
 */
record WordsAfter(Wanted beside, List<String> further) {

	private static final String GAP = "…";

	/** How far off: the clause rarely has more between them. */
	private static final int WIDEST_GAP = 5;

	private static final WordsAfter NOTHING = new WordsAfter(Wanted.of(List.of()), List.of());

	static WordsAfter of(List<String> wanted) {
		return wanted.isEmpty() ? NOTHING
				: new WordsAfter(Wanted.of(wanted),
						wanted.stream()
							.filter((one) -> one.startsWith(GAP))
							.map((one) -> one.substring(GAP.length()))
							.toList());
	}

	boolean isFurther(Place place) {
		for (int i = 0; i < this.further.size(); i++) {
			if (leadsTo(place, this.further.get(i))) {
				return true;
			}
		}
		return false;
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

	boolean isBeside(Place place) {
		if (this.beside.isEmpty()) {
			return false;
		}
		boolean beside = (place.after() < 0) ? this.beside.contains("end") && endsHere(place)
				: place.isAny(place.after(), this.beside);
		return beside || this.beside.contains("question") && place.sentence().precedesMark(place.last(), '?');
	}

	/** A quotation that opens ends nothing. */
	private static boolean endsHere(Place place) {
		int next = place.last() + 1;
		return next == place.sentence().size() || !place.sentence().opens(next);
	}

}
