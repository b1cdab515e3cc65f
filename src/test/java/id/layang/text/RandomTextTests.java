package id.layang.text;

import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class RandomTextTests {

	private final TextSplitter splitter = new TextSplitter();

	static LongStream seeds() {
		return LongStream.range(0, 300);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void tokensAscendNeverOverlapAndCutTheTextExactly(long seed) {
		String text = RandomText.of(seed);
		int end = 0;
		for (Token token : this.splitter.tokens(text)) {
			assertThat(token.start()).isGreaterThanOrEqualTo(end);
			assertThat(token.end()).isGreaterThan(token.start());
			assertThat(text.substring(token.start(), token.end())).isEqualTo(token.surface());
			end = token.end();
		}
		assertThat(end).isLessThanOrEqualTo(text.length());
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void sentencesHoldAllTokensInOrder(long seed) {
		String text = RandomText.of(seed);
		List<Token> inSentences = this.splitter.sentences(text)
			.stream()
			.flatMap((sentence) -> sentence.tokens().stream())
			.toList();
		assertThat(inSentences).isEqualTo(this.splitter.tokens(text));
	}

}
