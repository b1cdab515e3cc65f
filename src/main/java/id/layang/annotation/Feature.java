package id.layang.annotation;

import id.layang.glossary.Sense;
import org.jspecify.annotations.Nullable;

/** Something in a sentence that speaks for one sense of a word. */
interface Feature {

	/**
	 * What speaks for the sense at this place.
	 * @param sentence the sentence
	 * @param index the word
	 * @param sense one of its senses
	 * @return how much and why, or null when nothing does
	 */
	@Nullable Evidence evidence(SentenceView sentence, int index, Sense sense);

	/**
	 * How much something speaks for a sense, and why.
	 *
	 * @param weight above 0 for, below 0 against
	 * @param reason in a few words
	 */
	record Evidence(double weight, Reason reason) {
	}

}
