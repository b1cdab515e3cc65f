package id.layang.annotation;

import java.util.List;

/**
 * A text with every word explained.
 *
 * @param words the words in reading order, none overlapping
 * @param phrases the terms of several words; they nest but never partly overlap
 */
public record AnnotatedText(List<AnnotatedWord> words, List<AnnotatedPhrase> phrases) {

	public AnnotatedText {
		words = List.copyOf(words);
		phrases = List.copyOf(phrases);
	}

	/** How much of the text the glossary explains. */
	public Coverage coverage() {
		return Coverage.of(this);
	}

}
