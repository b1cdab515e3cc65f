package id.layang.annotation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PositionFeatureTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Rombongan itu [baru] berangkat setelah hujan reda. | baru/adv:only-then
			Rombongan itu [baru] berangkat, setelah itu hujan reda. | baru/adv:just
			""")
	void aWordFurtherOnInTheClauseCounts(String marked, String key) {
		assertThat(Shown.of(marked).key()).isEqualTo(key);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Kita pernah bertemu, [bukan]? | bukan/part
			Kita memang pernah bertemu, [bukan] di sini. | bukan/adv
			""")
	void aTagQuestionEndsInAQuestionMark(String marked, String key) {
		assertThat(Shown.of(marked).key()).isEqualTo(key);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			"Kamu dari mana?" [tanya] Sari. | tanya/v
			"Aku pulang," [katanya] pelan. | kata/v
			[Katanya] ia sudah pulang. | katanya/adv
			""")
	void aVerbOfSpeechFollowsAQuotation(String marked, String key) {
		assertThat(Shown.of(marked).key()).isEqualTo(key);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Perempuan itu memakai jaket [cokelat]. | cokelat/adj
			Anak itu makan kue [cokelat]. | cokelat/n
			Kami menyeberang [dengan] perahu. | dengan/prep:means
			Kami bermain [dengan] tetangga. | dengan/prep:with
			""")
	void theFieldOfTheWordBesideCounts(String marked, String key) {
		assertThat(Shown.of(marked).key()).isEqualTo(key);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Pasal itu bicara [tentang] "hak milik" warga. | tentang/prep
			Apa yang mereka [tentang]? | tentang/v
			""")
	void aQuotationThatOpensEndsNothing(String marked, String key) {
		assertThat(Shown.of(marked).key()).isEqualTo(key);
	}

}
