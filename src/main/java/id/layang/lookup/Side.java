package id.layang.lookup;

/** The language a query is in. */
public enum Side {

	INDONESIAN, ENGLISH, EITHER;

	boolean isIndonesian() {
		return this != ENGLISH;
	}

	boolean isEnglish() {
		return this != INDONESIAN;
	}

}
