package id.layang.annotation;

/**
 * Why a sense was put first, in a few words.
 *
 * @param inEnglish what is said before the word in English
 * @param inIndonesian the same in Indonesian
 * @param word the word that decided, as it stands there; empty where none did
 */
public record Reason(String inEnglish, String inIndonesian, String word) {

	static final Reason START = new Reason("at the start", "di awal");

	static final Reason SAID = new Reason("beside what is said", "di samping ucapan");

	static final Reason END = new Reason("at the end", "di akhir");

	Reason(String inEnglish, String inIndonesian) {
		this(inEnglish, inIndonesian, "");
	}

	/** For a reader of the English interface. */
	public String english() {
		return said(this.inEnglish);
	}

	/** For a reader of the Indonesian interface. */
	public String indonesian() {
		return said(this.inIndonesian);
	}

	private String said(String how) {
		return this.word.isEmpty() ? how : how + " “" + this.word + "”";
	}

	/** The word before decided. */
	static Reason after(Place place) {
		return (place.before() < 0) ? opening(place) : after(place, place.before());
	}

	/** No word stands before, perhaps what somebody said. */
	static Reason opening(Place place) {
		return place.sentence().followsQuotation(place.first()) ? SAID : START;
	}

	/** A word that stands earlier decided. */
	static Reason after(Place place, int index) {
		return "num".equals(place.code(index))
				? new Reason("after the number", "sesudah bilangan", place.surface(index))
				: new Reason("after", "sesudah", place.surface(index));
	}

	/** The word after decided. */
	static Reason before(Place place) {
		int index = place.after();
		if (index < 0) {
			return END;
		}
		return "num".equals(place.code(index))
				? new Reason("before the number", "sebelum bilangan", place.surface(index))
				: new Reason("before", "sebelum", place.surface(index));
	}

}
