package id.layang.annotation;

import java.util.List;

import id.layang.glossary.Sense;
import id.layang.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A term of several words in its place.
 *
 * @param span from its first word to its last
 * @param parts the spans of its pieces; several for a discontinuous phrase
 * @param headword the phrase as listed
 * @param sense the sense that fits best here
 * @param senses all its senses, commonest first
 * @param because why that sense, when the surroundings decided
 */
public record AnnotatedPhrase(Span span, List<Span> parts, String headword, Sense sense, List<Sense> senses,
		@Nullable Reason because) {

	public AnnotatedPhrase {
		parts = List.copyOf(parts);
		senses = List.copyOf(senses);
	}

}
