package id.layang.annotation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OrderFeatureTests {

	private static final String RECIPE = " Kupas bawang, lalu iris tipis. Masukkan santan. Aduk rata.";

	private static final String LEAFLET = " Segera hubungi dokter. Cuci tangan dan tutup pintu. Minumlah air putih.";

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			[Parut] kelapa. | memarut/v
			[Parut] kelapa, lalu peras. | memarut/v
			[Belah] ikan menjadi dua. | belah/v
			[Rebus] tauge hingga layu. | rebus/v
			[Bakar] ikan di atas arang. | bakar/v
			[Tusuk] daging dengan lidi. | tusuk/v
			[Gunting] kain mengikuti pola. | menggunting/v
			[Kunci] pintu dari dalam. | mengunci/v
			""")
	void amongOrdersAStemIsOne(String marked, String key) {
		assertThat(Shown.of(marked + RECIPE).key()).isEqualTo(key);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			[Infeksi] jamur menular lewat handuk. | infeksi/n
			[Tubuh] pasien menjadi lemas. | tubuh/n
			[Data] anak lengkap. | data/n
			[Vaksin] anak: campak dan polio. | vaksin/n
			[Vaksin] anak sangat penting. | vaksin/n
			[Gejala] stroke: wajah perot. | gejala/n
			[Kunci] rumah ada di meja. | kunci/n
			[Operasi] mata berlangsung sebentar. | operasi/n:surgery
			[Gunung] api meletus tahun lalu. | gunung/n
			[Cerita] anak di bawah ini lucu. | cerita/n
			""")
	void aNounOfWhichSomethingIsSaidIsNone(String marked, String key) {
		assertThat(Shown.of(marked + LEAFLET).key()).isEqualTo(key);
	}

}
