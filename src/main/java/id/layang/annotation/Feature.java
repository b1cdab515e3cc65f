package id.layang.annotation;

import id.layang.glossary.Sense;
import org.jspecify.annotations.Nullable;

/** Something in the surroundings that speaks for or against one sense of a word. */
interface Feature {

	/**
	 * What it may say of a sense, asked once and at no place; null where that is never
	 * anything.
	 */
	@Nullable Clue of(Sense sense);

}
