package id.layang.annotation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sentences of our own for the words of several meanings, each meaning in several places:
 * {@code senses.tsv}, key ⇥ sentence with the [word] marked ⇥ {@code phrase} when the key
 * is a phrase's.
 */
class SentencesTests {

	private static final int FEWEST = 300;

	static List<Line> lines() {
		try (InputStream file = SentencesTests.class.getResourceAsStream("/senses.tsv")) {
			String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
			return text.lines().map(Line::of).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("lines")
	void theMeaningThatFitsTheSentenceIsShown(Line line) {
		Shown shown = Shown.of(line.sentence());
		if (line.phrase()) {
			assertThat(shown.phraseKeys()).contains(line.key());
		}
		else {
			assertThat(shown.key()).isEqualTo(line.key());
		}
	}

	@Test
	void thereAreHundredsOfSentences() {
		assertThat(lines()).hasSizeGreaterThanOrEqualTo(FEWEST);
	}

	@Test
	void noSentenceStandsTwice() {
		assertThat(lines()).extracting(Line::sentence).doesNotHaveDuplicates();
	}

	/** A line of the file. */
	record Line(String key, String sentence, boolean phrase) {

		static Line of(String line) {
			String[] columns = line.split("\t", -1);
			assertThat(columns).as(line).hasSize(3);
			return new Line(columns[0], columns[1], columns[2].equals("phrase"));
		}

		@Override
		public String toString() {
			return this.key + " in: " + this.sentence;
		}

	}

}
