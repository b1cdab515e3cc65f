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
			"[Tolonglah] aku," katanya.                  | help! (please); save! (please)
			[Tolonglah] kami, ya Tuhan!                  | help! (please); save! (please)
			[Hukumlah] dia!                              | punish! (please); sentence! (please)
			[Carilah] seorang guru.                      | look for! (please); search for! (please)
			Maka [pergilah] aku ke hutan.                | (then) went; (then) left
			[Berangkatlah] kami pagi itu.                | (then) left; (then) departed
			Bajunya [kelebaran].                         | too wide; being wide
			Ia [mengharap-harap] kabar.                  | hope for repeatedly
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
			Jagalah [dirimu] baik-baik.                  | yourself
			Ia membela [dirinya] sendiri.                | himself; herself; itself
			Aku malu pada [diriku].                      | myself
			Buku itu [milikku].                          | mine
			Rumah ini [punyamu]?                         | yours
			Jangan [melakukannya] lagi.                  | do it; carry it out
			Ia [mengatakannya] dengan jujur.             | say it; tell it
			Jalan di [depanmu] licin.                    | in front of you
			Ia berlari ke [belakangnya].                 | behind him/her/it
			Baju [baruku] hilang.                        | my new
			Lihat [sedihku] ini.                         | how sad I am; my being sad
			Hati-hati, [cepatlah]!                       | fast; be fast! (please)
			[Ditempat] itu kami menunggu.                | in/at the place; in/at the spot
			Ia pulang [kekampung] halaman.               | to the village; to the kampong
			Allah memanggil [hamba-hamba-Nya].           | His servants; His slaves
			[Firman-Nya] tetap untuk selamanya.          | His word
			Mereka melihat kuasa [terbesar-Nya].         | His biggest; His largest
			Kegunaan [terbesarnya] ada di dapur.         | his/her/its biggest; his/her/its largest
			Debut [profesionalnya] tahun lalu gagal.     | his/her/its professional; the professional
			[Seturunnya] dari kapal ia menangis.         | on going down; right after going down
			Hujannya ga [turun-turun].                   | (still not) go down; (never) go down
			Dia nggak [nongol-nongol].                   | (still not) show up; (never) show up
			Utangnya tidak [lunas-lunas].                | (still not) paid off; (never) paid off
			Dia lagi [sibuk-sibuknya].                   | at its most busy
			"Hidup garuda!" [sorak] penonton.            | cheered
			"Kita makan dulu," [usul] Andi.              | suggested
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
			Mereka memuji [keempukan] daging itu. | too
			Ia [mengharap-harap] kabar.           | for for
			[Hasilnya] panen tahun ini.           | the result of
			Orang yang [dipanggilnya] datang.     | he/she called
			Anak itu [beraninya] luar biasa.      | his/her/its brave
			Kami percaya [kepadanya].             | to Him; towards Him
			Ia [memanggilnya] dari jauh.          | call it
			Bagian [depannya] rusak.              | in front of him/her/it
			[Baruku] lebih bagus.                 | my new
			Dia memanggil [hamba-hambanya].       | His
			Indahnya [pantainya] luar biasa.      | how
			Tinggi itu melebihi pesaing [terdekatnya]. | how
			[Indahnya] pantai ini!                | his/her/its
			Harganya terlalu [murahnya].          | his/her/its
			KAMI PERCAYA [KEPADANYA].             | to Him; towards Him
			Dari situ [terbentuklah] kelompok itu. | be formed! (please)
			Air itu [turun-turun] terus.          | still not
			Ia tahu [sibuk-sibuknya] orang.       | at its most
			[Usul] Rani ditolak.                  | suggested
			Ia menyanyikan “Hujan” [usul] Rani.   | suggested
			"Itu bagus." [Usul] Rani diterima.    | suggested
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
