package id.layang;

import java.util.stream.Stream;

import id.layang.glossary.Glossary;
import id.layang.glossary.Sense;

/** What learners might ask, made of the glossary itself: the common words first. */
final class WarmUpQueries {

	private static final int COMMON = 2;

	private WarmUpQueries() {
	}

	/** Headwords, forms of them, English words and slips of the keys. */
	static Stream<String> of(Glossary glossary) {
		return glossary.senses()
			.stream()
			.filter((sense) -> sense.band() <= COMMON && !sense.isName())
			.flatMap(WarmUpQueries::of);
	}

	private static Stream<String> of(Sense sense) {
		String word = sense.headword();
		return Stream.of(word, word + "nya", sense.glosses().getFirst(), slip(word));
	}

	/** The word with two letters of its middle changing places. */
	private static String slip(String word) {
		int middle = word.length() / 2;
		return (middle == 0) ? word : word.substring(0, middle - 1) + word.charAt(middle) + word.charAt(middle - 1)
				+ word.substring(middle + 1);
	}

}
