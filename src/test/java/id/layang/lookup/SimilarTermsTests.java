package id.layang.lookup;

import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which spellings are near enough. */
class SimilarTermsTests {

	private static final SimilarTerms TERMS = new SimilarTerms(
			Set.of("buku", "buka", "bukan", "kubu", "teknologi", "teknik", "sekolah", "sepeda", "a", "ab"));

	@ParameterizedTest
	@CsvSource({ "bku, buku", "ubku, buku", "bukku, buku", "teknlogi, teknologi", "tekonlogi, teknologi",
			"sekoalh, sekolah", "sepeeda, sepeda", "ekolah, sekolah", "sbuku, buku", "huku, buku", "skeolah, sekolah",
			"tknlogi, teknologi" })
	void findsLettersLeftOutPutInOrSwapped(String slip, String term) {
		assertThat(TERMS.to(slip)).extracting(SimilarTerms.Similar::term).contains(term);
	}

	@ParameterizedTest
	@CsvSource({ "bku, kubu", "teknlogi, teknik", "sekolah, sepeda", "olahsek, sekolah", "eknlogi, teknologi" })
	void leavesOutWhatIsTooFar(String slip, String term) {
		assertThat(TERMS.to(slip)).extracting(SimilarTerms.Similar::term).doesNotContain(term);
	}

	@ParameterizedTest
	@CsvSource({ "buku, buku, 0", "bukuan, bukan, 1", "sekoalh, sekolah, 1", "skoalh, sekolah, 2" })
	void countsMistakes(String slip, String term, int distance) {
		assertThat(TERMS.to(slip)).contains(new SimilarTerms.Similar(term, distance));
	}

}
