package id.layang.morphology;

/** How sure a reading is. */
public enum Confidence {

	/** The word itself is listed. */
	EXACT,
	/** Rules lead from the word to a listed word or root. */
	DERIVED,
	/** Lucene's stemmer or a resemblance leads to a listed word; may be wrong. */
	GUESSED

}
