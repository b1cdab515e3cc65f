package id.layang.annotation;

import id.layang.annotation.AnnotatedWord.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameTests {

	@ParameterizedTest
	@ValueSource(strings = { "Kemarin [Susi] pergi ke pasar.", "Kami berlibur di [Bali].", "Ia lahir di [Pati].",
			"Presiden [Putin] tiba.", "Pemimpin itu, Kim [Jong] Un, diam.",
			"Pertemuan di Kosmodrom [Vostochny] itu penting.", "Pak [Tegal] datang.", "Roket [Angara] diluncurkan.",
			"Menurut [Budanov], perang belum selesai.", "[Xyzabc] tiba kemarin. Lalu Xyzabc pulang.",
			"Ia bertemu Jo [Chun] Ryong." })
	void aCapitalInsideASentenceNames(String marked) {
		assertThat(Shown.of(marked).word().kind()).isEqualTo(Kind.NAME);
	}

	@ParameterizedTest
	@ValueSource(strings = { "[Bunga] itu indah.", "[Rumah] kami kecil.", "Ia berkata, “[Pergi] dari sini!”",
			"[PEMERINTAH] MENAIKKAN HARGA BERAS", "Harga [Beras] Naik Lagi di Pasar Kota Ini",
			"Apakah [Anda] sudah makan?", "kami suka [bunga] itu", "Catatan: [Semua] orang hadir." })
	void aCapitalAtABeginningOrInAHeadlineDoesNotName(String marked) {
		assertThat(Shown.of(marked).word().kind()).isEqualTo(Kind.WORD);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Pemimpin itu, Kim [Jong] Un, diam.", "Presiden [Putin] tiba.", "Ia lahir di [Pati].",
			"Roket [Angara] diluncurkan.", "Ia kagum pada [Kareena].", "[Putin] tiba.", "kami di [bekasi] sekarang",
			"Hadir pula [Jan] de Vries.", "Ia menyapa Pak [Harapan].", "Putra Budi [Luhur] lulus.",
			"[Malin] Kundang durhaka.", "Kata [R]. Ahmad, itu benar." })
	void aNameIsNeverGlossedAsACommonWord(String marked) {
		AnnotatedWord word = Shown.of(marked).word();
		assertThat(word.sense() == null || word.sense().isName()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "Menurut Pak [Camat] jalan itu rusak., camat/n", "Bu [Bidan] datang malam itu., bidan/n",
			"Kami menyapa Pak [Haji]., haji/n" })
	void anOfficeAfterAWordOfAddressKeepsItsMeaning(String marked, String key) {
		assertThat(Shown.of(marked).key()).isEqualTo(key);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ketua [KPK] hadir.", "Sidang [PBB] dibuka.", "Siswa [XQZ] menang." })
	void capitalsThroughoutMakeAnAcronym(String marked) {
		assertThat(Shown.of(marked).word().kind()).isEqualTo(Kind.ACRONYM);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Itu kata [Presiden] kemarin. | presiden/
			Menteri [Keuangan] Sri Mulyani hadir. | keuangan/
			Produk [Domestik] Bruto naik. | domestik/
			Harganya lima ribu [Ringgit]. | ringgit/
			Laporan [Tahun] ini bagus. | tahun/
			Namun [Perusahaan] berhak menolak. | perusahaan/
			HARGA [BERAS] NAIK LAGI | beras/
			Harga [Beras] Naik di Jakarta | beras/
			[Serang] musuh itu! | menyerang/
			TOLONG DIBANTU YA [MIN] | min/
			Namun [Ia] diam saja. | ia/
			""")
	void aCommonWordWithACapitalKeepsItsMeaning(String marked, String key) {
		AnnotatedWord word = Shown.of(marked).word();
		assertThat(word.kind()).isEqualTo(Kind.WORD);
		assertThat(word.sense()).isNotNull();
		assertThat(word.sense().key()).startsWith(key);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Kementerian [Keuangan] menolak. | keuangan/
			Kami menabung di Bank [Negara] Indonesia. | negara/
			Ia naik ke Gunung [Api] Purba. | api/
			Pada [Januari] ia pulang. | Januari/
			Ini Presiden [Suharto]. | Suharto/
			""")
	void whatANamesPartMeansStaysInReach(String marked, String key) {
		AnnotatedWord word = Shown.of(marked).word();
		assertThat(word.kind()).isEqualTo(Kind.NAME);
		assertThat(word.sense()).isNotNull();
		assertThat(word.sense().key()).startsWith(key);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Dewan Perwakilan Rakyat (DPR) bersidang. Ketua [DPR] hadir. | DPR/ | Dewan Perwakilan Rakyat
			Dewan Pimpinan Ranting (DPR) bersidang. Ketua [DPR] hadir. | - | Dewan Pimpinan Ranting
			Anaknya, Sampoerna Packaging Asia (SPA), untung. Laba [SPA] naik. | - | Sampoerna Packaging Asia
			Laba SPA (Sampoerna Packaging Asia) naik. Modal [SPA] juga. | - | Sampoerna Packaging Asia
			Ia pergi ke [spa] kemarin. | spa/ |
			Badan itu (KPK) bekerja. Ketua [KPK] hadir. | KPK/ |
			""")
	void aDocumentSaysWhatItsAcronymsStandFor(String marked, String key, @Nullable String full) {
		Shown shown = Shown.of(marked);
		Reason because = shown.word().because();
		assertThat(shown.key()).startsWith(key);
		assertThat(because != null && because.english().equals("short for " + full)).isEqualTo(full != null);
	}

}
