package id.layang.lookup;

import java.util.List;

import id.layang.TestGlossary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The standard word comes with whatever misspelling or informal word was found. */
class StandardsTests {

	private static final Dictionary DICTIONARY = new Dictionary(TestGlossary.GLOSSARY, TestGlossary.MORPHOLOGY);

	@ParameterizedTest
	@CsvSource({ "resiko, risiko", "ijin, izin", "aktifitas, aktivitas", "dimana, di mana", "seked, sekadar",
			"prila, perilaku", "surva, survei", "kongkrit, konkret", "seringkari, sering kali",
			"bertangungjawab, bertanggung jawab" })
	void theStandardWordStandsBeforeAMisspelling(String query, String standard) {
		assertThat(found(query).getFirst()).isEqualTo(standard);
	}

	@ParameterizedTest
	@CsvSource({ "perusahan, perusahan, perusahaan", "dengerin, dengerin, mendengarkan", "nggak, nggak, tidak",
			"gima, gimana, bagaimana", "nikiahin, nikahin, menikahi" })
	void theStandardWordStandsRightBehindAnInformalOne(String query, String informal, String standard) {
		assertThat(found(query)).startsWith(informal, standard);
	}

	@ParameterizedTest
	@CsvSource({ "perusaha, perusahaan, perusahan", "perusa, perusahaan, perusahan", "tem, teman, temen",
			"prakt, praktik, praktek", "konkr, konkret, konkrit", "antr, antrean, antrian" })
	void aBeginningIsCompletedToTheStandardWordFirst(String beginning, String standard, String other) {
		List<String> found = found(beginning);
		assertThat(found).contains(standard);
		assertThat(found.indexOf(standard)).isLessThan(found.contains(other) ? found.indexOf(other) : found.size());
	}

	@ParameterizedTest
	@CsvSource({ "perusaha, perusahaan, usaha", "tertua, tertuang, orang tua" })
	void aCompletionStandsBeforePhrasesWithTheRootOfAForm(String beginning, String completed, String phrase) {
		assertThat(found(beginning)).containsSubsequence(completed, phrase);
	}

	@ParameterizedTest
	@CsvSource({ "merah, murah", "sistem, sistim", "teman, temen" })
	void aStandardWordBringsNoOtherSpelling(String query, String other) {
		assertThat(found(query)).startsWith(query).doesNotContain(other);
	}

	private static List<String> found(String query) {
		return DICTIONARY.search(query, Side.INDONESIAN, 30)
			.hits()
			.stream()
			.filter((hit) -> !hit.isExample())
			.map((hit) -> hit.entry().headword())
			.toList();
	}

}
