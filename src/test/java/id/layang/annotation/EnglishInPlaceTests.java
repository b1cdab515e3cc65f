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
			Warga lega setelah [ditangkapnya] pelaku.    | the catching of; the arresting of
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
			Anak itu [beraninya] luar biasa.      | his/her/its brave
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
