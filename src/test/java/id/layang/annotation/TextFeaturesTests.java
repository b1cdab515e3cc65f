package id.layang.annotation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What one sentence of a text tells of another. */
class TextFeaturesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Paus balin makan ikan di laut. Di Roma gambar [paus] itu dipajang. | paus/n:whale
			Umat Katolik menyambut paus di Vatikan. Kunjungan [paus] itu singkat. | paus/n:pope
			Di Roma gambar [paus] itu dipajang. | paus/n:pope
			Penduduknya 103 jiwa. Ia melatih [jiwa] kepemimpinan. | jiwa/n:soul
			""")
	void aSenseMadeClearByTheTopicHoldsElsewhere(String marked, String key) {
		assertThat(Shown.of(marked).key()).isEqualTo(key);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			[Blok] rantai mencatat transaksi. | blok/n
			Mending [blok] aja nomornya. | blok/v
			Udah [blok] aja dia. | blok/v
			""")
	void aSenseOfTalkIsMeantWherePeopleTalk(String marked, String key) {
		assertThat(Shown.of(marked).key()).isEqualTo(key);
	}

}
