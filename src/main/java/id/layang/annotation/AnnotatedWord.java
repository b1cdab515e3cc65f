package id.layang.annotation;

import id.layang.glossary.Sense;
import id.layang.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A word in its place.
 *
 * @param span where it stands
 * @param form its form, with all readings
 * @param kind what it is here
 * @param sense the sense that fits best here; null when unknown
 * @param english the English of this very form in that sense, where it is regular and not
 * what the form says by itself; null elsewhere
 * @param because why that sense, when the surroundings decided
 */
public record AnnotatedWord(Span span, WordForm form, Kind kind, @Nullable Sense sense, @Nullable String english,
		@Nullable Reason because) {

	public enum Kind {

		WORD, NAME, NUMBER, ACRONYM, FOREIGN

	}

}
