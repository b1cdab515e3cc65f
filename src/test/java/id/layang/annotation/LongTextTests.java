package id.layang.annotation;

import java.time.Duration;

import id.layang.TestGlossary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/**
 * The longest text that is read at once, made to be as slow as a text can be: one
 * sentence without an end, one word without an end, the same phrase again and again. Work
 * that grows with the square of the length takes minutes here.
 */
class LongTextTests {

	private static final int LONGEST = 200_000;

	private static final Duration PATIENCE = Duration.ofSeconds(15);

	@ParameterizedTest
	@ValueSource(strings = { "kami membaca buku tentang rumah sakit dan orang tua yang bertanggung jawab ", "baik ",
			"baik maupun ", "tidak hanya dia tetapi juga ", "bulan ", "rumah sakit ", "di atas ", "RUMAH SAKIT ",
			"Dewan Keamanan PBB ", "Pati ", "kata aku buku Ratu ", "a\n", "rumah, sakit, ", "lagu “Rindu dan " })
	void aSentenceWithoutAnEndIsRead(String unit) {
		AnnotatedText text = assertTimeout(PATIENCE, () -> TestGlossary.ANNOTATOR.annotate(filled(unit)));
		assertThat(text.words()).hasSizeGreaterThan(LONGEST / 20);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a-", "baik-", "a\u200B", "mem", "nya", "di", "buku", "1.", "1", "a'" })
	void aWordWithoutAnEndIsRead(String unit) {
		AnnotatedText text = assertTimeout(PATIENCE, () -> TestGlossary.ANNOTATOR.annotate(filled(unit) + "a buku"));
		assertThat(text.words().getLast().form().form()).isEqualTo("buku");
	}

	@ParameterizedTest
	@ValueSource(strings = { "b.", "a@b.", "@", "www.", "http://", "#" })
	void anAddressWithoutAnEndIsRead(String unit) {
		AnnotatedText text = assertTimeout(PATIENCE,
				() -> TestGlossary.ANNOTATOR.annotate("a@" + filled(unit) + " buku"));
		assertThat(text.words().getLast().form().form()).isEqualTo("buku");
	}

	private static String filled(String unit) {
		return unit.repeat(LONGEST / unit.length());
	}

}
