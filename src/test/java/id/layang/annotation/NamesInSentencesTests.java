package id.layang.annotation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import id.layang.TestGlossary;
import id.layang.annotation.AnnotatedWord.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every word of names.txt, with its label. */
class NamesInSentencesTests {

	private static final Set<Kind> NAMES = Set.of(Kind.NAME, Kind.ACRONYM);

	static Stream<String> sentences() throws IOException {
		try (InputStream in = Objects.requireNonNull(NamesInSentencesTests.class.getResourceAsStream("/names.txt"))) {
			String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			return all.lines().filter((line) -> !line.isBlank() && !line.startsWith("# "));
		}
	}

	@ParameterizedTest
	@MethodSource("sentences")
	void theWordsInBracketsAreNamesAndNoOthers(String marked) {
		Marked sentence = Marked.of(marked);
		List<String> named = TestGlossary.ANNOTATOR.annotate(sentence.text())
			.words()
			.stream()
			.filter((word) -> word.kind() != Kind.NUMBER && !sentence.either().get(word.span().start()))
			.filter((word) -> NAMES.contains(word.kind()) != sentence.name().get(word.span().start()))
			.map((word) -> word.span().of(sentence.text()) + " is a " + word.kind())
			.toList();
		assertThat(named).isEmpty();
	}

	/** A sentence, where its names stand, and where it says nothing. */
	private record Marked(String text, BitSet name, BitSet either) {

		static Marked of(String marked) {
			StringBuilder text = new StringBuilder();
			BitSet name = new BitSet();
			BitSet either = new BitSet();
			boolean open = false;
			for (char c : marked.toCharArray()) {
				if (c == '[' || c == ']') {
					open = c == '[';
				}
				else if (c == '~') {
					either.set(text.length());
				}
				else {
					name.set(text.length(), open);
					text.append(c);
				}
			}
			return new Marked(text.toString(), name, either);
		}

	}

}
