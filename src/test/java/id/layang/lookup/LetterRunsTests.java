package id.layang.lookup;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which spellings may be words at all. */
class LetterRunsTests {

	private static final LetterRuns RUNS = new LetterRuns(List.of("panggil", "memanggil", "kupu-kupu"));

	@ParameterizedTest
	@ValueSource(strings = { "panggil", "dipanggil", "panggilnya", "memanggilkan", "kupu-kupunya" })
	void allowsWordsWithAffixes(String word) {
		assertThat(RUNS.allow(word)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "panxgil", "dipqnggil", "zzzz", "pangilnya" })
	void refusesWhatHasUnheardRuns(String word) {
		assertThat(RUNS.allow(word)).isFalse();
	}

}
