package id.layang.annotation;

import id.layang.glossary.Sense;
import org.jspecify.annotations.Nullable;

/**
 * The sense that fits, and why it was put first.
 *
 * @param sense the sense; null when there is none
 * @param because the reason, when the surroundings decided
 * @param margin how far it is ahead of the next; 0 when nothing was weighed
 */
record Choice(@Nullable Sense sense, @Nullable Reason because, double margin) {

	static final Choice NONE = new Choice(null, null, 0);

	static Choice only(Sense sense) {
		return new Choice(sense, null, 0);
	}

}
