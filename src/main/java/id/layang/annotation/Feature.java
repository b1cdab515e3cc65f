package id.layang.annotation;

import id.layang.glossary.Sense;
import org.jspecify.annotations.Nullable;

/** Something in the surroundings that speaks for or against one sense of a word. */
interface Feature {

	/** What speaks for the sense at this place, or null when nothing does. */
	@Nullable Evidence evidence(Place place, Sense sense);

	/**
	 * How much something speaks for a sense, and why.
	 *
	 * @param weight above 0 for, below 0 against; to move a sense up by one it takes 1
	 * @param reason in a few words
	 */
	record Evidence(double weight, Reason reason) {
	}

}
