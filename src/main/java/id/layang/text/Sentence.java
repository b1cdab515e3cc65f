package id.layang.text;

import java.util.List;

/**
 * A sentence, or a heading, list item or other line that stands for one.
 *
 * @param span from its first to its last character, white space around it left out
 * @param tokens its tokens in reading order, none overlapping
 */
public record Sentence(Span span, List<Token> tokens) {

	public Sentence {
		tokens = List.copyOf(tokens);
	}

}
