package id.layang.annotation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RoleFeatureTests {

	@ParameterizedTest
	@CsvSource({ "Mereka [mampu] membayar., mampu/aux", "Ia lahir dari keluarga [mampu]., mampu/adj",
			"Pemerintah [menarik] pasukannya., menarik/v", "Film itu sangat [menarik]., menarik/adj",
			"Kami [akan] pergi., akan/aux", "Polisi [kembali] menangkap pencuri., kembali/adv" })
	void theNeighboursTellTheRole(String marked, String key) {
		assertThat(Shown.of(marked).key()).isEqualTo(key);
	}

	@ParameterizedTest
	@ValueSource(strings = { "baru", "kembali", "salah", "isi", "kunci", "bulan", "dalam", "jalan" })
	void aWordByItselfHasTheMeaningListedFirst(String word) {
		Shown shown = Shown.of("[" + word + "]");
		assertThat(shown.word().sense()).isEqualTo(shown.word().form().senses().getFirst());
	}

}
