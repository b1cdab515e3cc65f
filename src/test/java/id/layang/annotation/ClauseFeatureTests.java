package id.layang.annotation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ClauseFeatureTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			[Waktu] ibu datang, kami masih tidur. | waktu/conj
			[Waktu] listrik padam, semua orang keluar. | waktu/conj
			Kami bertemu [waktu] mereka sedang bekerja di pelabuhan. | waktu/conj
			[Sebab] jalan itu ditutup, kami memutar. | sebab/conj
			""")
	void aClauseFollowsAConjunction(String marked, String key) {
		assertThat(Shown.of(marked).key()).isEqualTo(key);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Proyek itu memakan [waktu] yang lama. | waktu/n
			[Waktu] tempuh ke sana dua jam. | waktu/n
			Ekonomi negara itu [terus] tumbuh. | terus/adv:on
			Pemain [asal] Italia mencetak dua gol. | asal/n
			""")
	void aVerbOfItsOwnSubjectOrOfARelativeClauseMakesNone(String marked, String key) {
		assertThat(Shown.of(marked).key()).isEqualTo(key);
	}

}
