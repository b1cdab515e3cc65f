package id.layang.annotation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StressedFeatureTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			[Pukullah] gong itu.            | memukul/v
			[Hukumlah] aku.                 | menghukum/v
			[Gambarlah] sebuah lingkaran.   | menggambar/v
			[Kuncilah] pintu itu.           | mengunci/v
			""")
	void withTheParticleAStemIsAnOrder(String marked, String key) {
		assertThat(Shown.of(marked).key()).isEqualTo(key);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			[Hambalah] yang patut dihukum.     | hamba/n
			[Hukumlah] yang harus ditegakkan.  | hukum/n
			[Asamlah] yang dituangkan.         | asam/n:acid
			[Airlah] yang dicari.              | air/n
			[Harumlah] baunya.                 | harum/adj
			Itu bukan [masalahlah].            | masalah/n
			""")
	void itStressesANoun(String marked, String key) {
		assertThat(Shown.of(marked).key()).isEqualTo(key);
	}

}
