package id.layang.annotation;

/**
 * Why a sense was put first, in a few words.
 *
 * @param english for a reader of the English interface
 * @param indonesian for a reader of the Indonesian interface
 */
public record Reason(String english, String indonesian) {

	static final Reason START = new Reason("at the start", "di awal");

	static final Reason END = new Reason("at the end", "di akhir");

	/** The word before decided. */
	static Reason after(Place place) {
		return (place.before() < 0) ? START : after(place, place.before());
	}

	/** A word that stands earlier decided. */
	static Reason after(Place place, int index) {
		return at("after", "sesudah", place, index);
	}

	/** The word after decided. */
	static Reason before(Place place) {
		return (place.after() < 0) ? END : at("before", "sebelum", place, place.after());
	}

	private static Reason at(String english, String indonesian, Place place, int index) {
		boolean number = "num".equals(place.code(index));
		String word = " “" + place.surface(index) + "”";
		return new Reason(english + (number ? " the number" : "") + word,
				indonesian + (number ? " bilangan" : "") + word);
	}

}
