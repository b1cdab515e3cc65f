package id.layang.annotation;

/** What one feature says of one sense, at any place its word may stand in. */
interface Clue {

	/**
	 * How much speaks for the sense at this place: above 0 for, below 0 against, 0 where
	 * nothing does; to move a sense up by one it takes 1.
	 */
	double weight(Place place);

	/** Whether it tells what the text is about, not only how words stand. */
	default boolean isTopical() {
		return false;
	}

	/** Why, in a few words; asked only of what weighs most and speaks for the sense. */
	Reason because(Place place);

}
