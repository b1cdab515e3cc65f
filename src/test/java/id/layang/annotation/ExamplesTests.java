package id.layang.annotation;

import java.util.ArrayList;
import java.util.List;

import id.layang.TestGlossary;
import id.layang.glossary.Example;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/** The examples of the glossary are the tests of sense ranking. */
class ExamplesTests {

	@Test
	void eachSenseRanksFirstInItsOwnExample() {
		List<String> strays = new ArrayList<>();
		for (Example example : TestGlossary.GLOSSARY.examples()) {
			String shown = shown(example);
			if (!example.key().equals(shown)) {
				strays.add(example.key() + " shows " + shown + " in: " + example.indonesian());
			}
		}
		assertThat(strays).isEmpty();
	}

	/**
	 * The key shown for the marked word: that of a phrase of its extent, or the word's.
	 */
	private static @Nullable String shown(Example example) {
		AnnotatedText text = TestGlossary.ANNOTATOR.annotate(example.sentence());
		int at = example.markedAt();
		boolean phrase = example.key().indexOf(' ') > 0;
		if (phrase) {
			return text.phrases()
				.stream()
				.filter((found) -> found.span().start() <= at && at < found.span().end())
				.map((found) -> found.sense().key())
				.filter((key) -> key.equals(example.key()))
				.findFirst()
				.orElse("no such phrase");
		}
		return text.words()
			.stream()
			.filter((word) -> word.span().start() <= at && at < word.span().end())
			.map(AnnotatedWord::sense)
			.map((sense) -> (sense != null) ? sense.key() : "nothing")
			.findFirst()
			.orElse("no word");
	}

}
