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
			"bertangungjawab, bertanggung jawab", "perusahan, perusahaan", "slalu, selalu", "berkerja, bekerja" })
	void theStandardWordStandsBeforeAMisspelling(String query, String standard) {
		assertThat(found(query).getFirst()).isEqualTo(standard);
	}

	@ParameterizedTest
	@CsvSource({ "nggak, nggak, tidak", "gima, gimana, bagaimana", "temen, temen, teman" })
	void theStandardWordStandsRightBehindAnInformalOne(String query, String informal, String standard) {
		assertThat(found(query)).startsWith(informal, standard);
	}

	@ParameterizedTest
	@CsvSource({ "nyari, mencari, nyari", "dengerin, mendengarkan, dengerin", "nikiahin, menikahi, nikahin",
			"ngejar, mengejar, ngejar" })
	void theVerbStandsBeforeTheWayItIsSaid(String query, String standard, String informal) {
		assertThat(found(query)).startsWith(standard, informal);
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
