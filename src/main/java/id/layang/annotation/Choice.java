package id.layang.annotation;

import id.layang.glossary.Sense;
import org.jspecify.annotations.Nullable;

/**
 * The sense that fits, and why it was put first.
 *
 * @param sense the sense; null when there is none
 * @param because the reason, when the surroundings decided
 * @param margin how far it is ahead of the next; 0 when nothing was weighed
 * @param topical whether what the text is about decided
 */
record Choice(@Nullable Sense sense, @Nullable Reason because, double margin, boolean topical) {

	static final Choice NONE = only(null, null);

	static Choice only(@Nullable Sense sense, @Nullable Reason because) {
		return new Choice(sense, because, 0, false);
	}

}
