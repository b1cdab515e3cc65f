package id.layang.annotation;

import id.layang.glossary.Sense;
import org.jspecify.annotations.Nullable;

/**
 * The sense that fits, and why it was put first.
 *
 * @param sense the sense; null when there is none
 * @param because the reason, when the surroundings decided
 */
record Choice(@Nullable Sense sense, @Nullable Reason because) {

	static final Choice NONE = new Choice(null, null);

}
