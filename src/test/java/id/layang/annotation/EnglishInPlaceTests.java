package id.layang.annotation;

import java.util.Objects;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The English of an inflected form in its sentence. */
class EnglishInPlaceTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Di desa itu [hiduplah] seorang janda.        | (then) lived
			Tiba-tiba [datanglah] raksasa.               | (then) came; (then) arrived
			Maka [pergilah] ia ke hutan.                 | (then) went; (then) left
			Maka [menangislah] perempuan itu.            | (then) cried; (then) wept
			[Datanglah] ke rumahku!                      | come! (please); (then) came
			[Duduklah] kamu di sini!                     | sit! (please); (then) sat
			[Ambillah] buku itu!                         | take! (please); get! (please)
			"Tolong!" [jeritnya].                        | he/she screamed
			“Jangan pergi,” [rintihnya] pelan.           | he/she moaned
			"Jaga adikmu," [pesannya] kepadaku.          | he/she advised
			Ia mengerjakannya dengan [mudahnya].         | easily
			Ini tahun [ke-50].                           | 50th
			Pada abad [ke-21] ini.                       | 21st
			Pada tahun [1990-an] harga naik.             | the 1990s
			Ia tinggal di sana lima tahun [lamanya].     | long; a long time
			Mobil [barunya] sudah rusak.                 | his/her/its new; the new
			Betapa [sulitnya] hidup di kota.             | how difficult; how hard
			[Dimulainya] penyidikan itu menandai babak baru. | the beginning of; the starting of
			[Naiknya] harga beras membuat warga resah.   | the rising of; the going up of
			Penyebab [tingginya] angka itu belum jelas.  | how high; the high
			[Besarnya] biaya tergantung jaraknya.        | the size of; the amount of
			[Dipanggilnya] semua dukun untuk mengobati putrinya. | he/she called; he/she summoned
			Lalu [diambilnya] sebilah pisau.             | he/she took; he/she got
			[Terhambatnya] proses itu merugikan kami.    | the fact of being hampered; the fact of being obstructed
			Warga lega setelah [ditangkapnya] pelaku.    | the catching of; the arresting of
			Kami percaya [kepada-Nya].                   | to Him; towards Him
			Allah mengutus [Anak-Nya].                   | His child; His son
			""")
	void itFollowsTheSentence(String marked, String english) {
		assertThat(shown(marked)).isEqualTo(english);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Ia mendengar [jeritnya].              | screamed
			Ia membaca "Laskar Pelangi" dan [pesannya] jelas. | advised
			Kedua orang itu [pesannya] sama.      | advised
			[Ditangkapnya] ayam itu.              | the catching of
			[Dibukanya] pintu itu perlahan-lahan. | the opening of
			[Hasilnya] panen tahun ini.           | the result of
			Orang yang [dipanggilnya] datang.     | he/she called
			Anak itu [beraninya] luar biasa.      | his/her/its brave
			Kami percaya [kepadanya].             | to Him; towards Him
			KAMI PERCAYA [KEPADANYA].             | to Him; towards Him
			""")
	void itIsNotReadIntoOtherSentences(String marked, String english) {
		assertThat(shown(marked)).doesNotContain(english);
	}

	private static String shown(String marked) {
		AnnotatedWord word = Shown.of(marked).word();
		String usual = String
			.valueOf(Objects.requireNonNull(word.form().reading(Objects.requireNonNull(word.sense()))).english());
		return Objects.requireNonNullElse(word.english(), usual);
	}

}
