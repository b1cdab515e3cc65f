package id.layang.annotation;

import java.util.function.Supplier;

import id.layang.glossary.Sense;
import org.jspecify.annotations.Nullable;

/** Something in the surroundings that speaks for or against one sense of a word. */
interface Feature {

	/** Whether it may ever say anything of a sense: asked once, at no place. */
	default boolean concerns(Sense sense) {
		return true;
	}

	/** What speaks for the sense at this place, or null when nothing does. */
	@Nullable Evidence evidence(Place place, Sense sense);

	/**
	 * How much something speaks for a sense, and why.
	 *
	 * @param weight above 0 for, below 0 against; to move a sense up by one it takes 1
	 * @param because in a few words, put together only for what wins
	 */
	record Evidence(double weight, Supplier<Reason> because) {

		Evidence(double weight, Reason reason) {
			this(weight, () -> reason);
		}

	}

}
