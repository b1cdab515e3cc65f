package id.layang.annotation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhraseTests {

	@ParameterizedTest
	@ValueSource(strings = { "Namun [begitu] ia tiba, semua diam.", "Namun [begitu] pintu dibuka, ia lari.",
			"Lima pasang [mata] melihatnya.", "Ribuan pasang [mata] menatapnya.", "Banyak pasang [mata] menatapnya.",
			"Ia jatuh tiga puluh [satu] kali.", "Ia menabur pasir [seputih] tepung.", "Orang [biasanya] pulang sore." })
	void wordsThatBelongToOthersMakeNoPhrase(String marked) {
		assertThat(Shown.of(marked).phrases()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Namun [begitu], ia tetap pergi.", "Namun [begitu] harga tetap naik.",
			"Jangan lupa pasang [mata] di jalan." })
	void theSameWordsMakeOneElsewhere(String marked) {
		assertThat(Shown.of(marked).phrases()).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Kedua negara menjalin [kerja] sama. | kerja sama
			Kedua negara menjalin kerja [sama]. | kerja sama
			Mereka memuji kerja [samanya]. | kerja sama
			Papan [ketiknya] rusak. | papan ketik
			Kamera [utamanya] bagus. | kamera utama
			Ia hanya jatuh [satu] kali. | satu kali
			Pantai itu punya pasir [putih]. | pasir putih
			Polisi [bekerja] sama dengan warga. | bekerja sama
			Ia dirawat di [rumah] sakit. | rumah sakit
			Ia datang ke [rumah] sakitnya. | rumah sakit
			Hapus [air] matamu. | air mata
			Ia dirawat di rumah⏎[sakit] itu. | rumah sakit
			Banyak [rumah] sakit-rumah sakit penuh. | rumah sakit
			Banyak rumah sakit-rumah [sakitnya] penuh. | rumah sakit
			Perusahaan itu [diambil] alih pemerintah. | mengambil alih
			Ia pergi ke luar [negeri]. | luar negeri
			Roket itu terbang ke luar [angkasa]. | luar angkasa
			Sidang Dewan [Keamanan] PBB dibuka. | Dewan Keamanan PBB
			Ia lahir di [Korea] Utara. | Korea Utara
			dia lahir di [korea] utara | Korea Utara
			Ia pindah ke [ibu] kota. | ibu kota
			Presiden [Amerika] Serikat tiba. | Amerika Serikat
			[Baik] ayah maupun ibu setuju. | baik … maupun
			Baik ayah [maupun] ibu setuju. | baik … maupun
			Dia [tidak] hanya pintar tetapi juga rajin. | tidak hanya … tetapi juga
			Ia [bertanggung] jawab atas rapat itu. | bertanggung jawab
			Perjanjian [antara] Indonesia dan Malaysia berlaku. | antara … dan
			Kata orang, [anjing] menggonggong, kafilah berlalu. | anjing menggonggong, kafilah berlalu
			Biarlah anjing [menggonggong] kafilah berlalu. | anjing menggonggong, kafilah berlalu
			Lahirlah Juru [Selamat] datang ke dunia. | Juru Selamat
			[Semakin] lama, harganya semakin mahal. | semakin … semakin
			Semakin lama, harganya [semakin] mahal. | semakin … semakin
			"[Tok], tok!" Ada yang mengetuk. | tok tok
			Bekas [tapak] kaki itu masih ada. | tapak kaki
			Ia berjalan ke [dalam] gua. | ke dalam
			""")
	void aPhraseIsFoundFromAnyOfItsWords(String marked, String headword) {
		assertThat(Shown.of(marked.replace('⏎', '\n')).phrases()).contains(headword);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Itu hasil [kerja], sama seperti kemarin. | kerja sama
			Kami suka [kerja]. Sama seperti dia. | kerja sama
			Di [rumah] (sakit keras) ia berbaring. | rumah sakit
			Ayah [baik] sekali. Maupun ibu. | baik … maupun
			[korea] selatan | Korea Utara
			Sejak hari [ibuku] pergi, aku sendiri. | Hari Ibu
			Atap [rumahnya] sakit mata melihatnya. | rumah sakit
			Ia tiba [sampai] dengan selamat. | sampai dengan
			Lahirlah Juru [Selamat] datang ke dunia. | selamat datang
			Anjing [menggonggong]. Kafilah berlalu. | anjing menggonggong, kafilah berlalu
			Ia di [luar], negeri itu aman. | luar negeri
			Itu hanya [tok], kan? | tok tok
			""")
	void aMarkOrAnotherSentenceBreaksAPhrase(String marked, String headword) {
		assertThat(Shown.of(marked).phrases()).doesNotContain(headword);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Ia menjual buah, [antara] lain mangga dan jeruk. | antara … dan
			Ia duduk di [antara] para tamu dan undangan. | antara … dan
			""")
	void aPairTakesNoWordOutOfAnotherPhrase(String marked, String headword) {
		assertThat(Shown.of(marked).phrases()).doesNotContain(headword).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Ia [menapakkan] kaki di bulan. | tapak kaki
			Potonglah [tangan] keduanya. | tangan kedua
			Ribuan [pasang] mata menonton. | pasang mata
			Ia berada pada urutan [ke-17] dalam daftar. | ke dalam
			""")
	void aWordOfItsOwnIsNoPieceOfAPhrase(String marked, String headword) {
		assertThat(Shown.of(marked).phrases()).doesNotContain(headword);
	}

	@ParameterizedTest
	@CsvSource({ "[Hulu] sungai itu jernih., Hulu Sungai", "[Kota] tua itu sepi., Kota Tua" })
	void theCapitalOfASentenceMakesNoNameOfAPhrase(String marked, String headword) {
		assertThat(Shown.of(marked).phrases()).doesNotContain(headword);
	}

	@ParameterizedTest
	@CsvSource({ "[Hulu] Sungai dilanda banjir., Hulu Sungai", "[Jawa] barat dilanda banjir., Jawa Barat",
			"Ia tinggal di [jawa] barat., Jawa Barat" })
	void aNameIsFoundWhereTheSentenceGaveNoCapital(String marked, String headword) {
		assertThat(Shown.of(marked).phrases()).contains(headword);
	}

	@Test
	void theLongestComesFirstAndHoldsTheOthers() {
		assertThat(Shown.of("Sidang [Dewan] Keamanan PBB dibuka.").phrases()).first().isEqualTo("Dewan Keamanan PBB");
	}

	@Test
	void aDoubledPhraseHoldsNoneOfItsHalves() {
		assertThat(Shown.of("Rumah [sakit-rumah] sakit itu penuh.").phrases()).containsExactly("rumah sakit");
	}

	@Test
	void theGapOfAPairBelongsToNobody() {
		assertThat(Shown.of("Baik [ayah] maupun ibu setuju.").phrases()).doesNotContain("baik … maupun");
	}

}
