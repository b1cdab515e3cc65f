package id.layang.annotation;

import java.util.List;

import id.layang.TestGlossary;
import id.layang.glossary.Sense;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the tile of a root says below a word that is built on it. */
class RootSensesTests {

	@ParameterizedTest
	@CsvSource({ "mendapatkan, get", "bangunan, build", "perasaan, feeling", "menjadi, become", "kewajiban, must",
			"bersatu, one", "penulis, write", "kesehatan, healthy", "penyebab, cause", "terbaru, new" })
	void aRootIsGivenInTheSenseThatTheWordIsBuiltOn(String word, String gloss) {
		assertThat(rootSenses(word).getFirst().glosses()).contains(gloss);
	}

	@ParameterizedTest
	@ValueSource(strings = { "pengamat", "pengunjung", "kunjungan" })
	void aRootThatIsKnownOnlyAsAWordOfGrammarIsSilent(String word) {
		assertThat(rootSenses(word)).isEmpty();
	}

	private static List<Sense> rootSenses(String word) {
		return TestGlossary.ANNOTATOR.form(word).readings().getFirst().rootSenses();
	}

}
