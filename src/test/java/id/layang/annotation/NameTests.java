package id.layang.annotation;

import id.layang.annotation.AnnotatedWord.Kind;
import org.junit.jupiter.params.ParameterizedTest;
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
			"Roket [Angara] diluncurkan.", "Ia kagum pada [Kareena]." })
	void aNameIsNeverGlossedAsACommonWord(String marked) {
		AnnotatedWord word = Shown.of(marked).word();
		assertThat(word.sense() == null || word.sense().isName()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ketua [KPK] hadir.", "Sidang [PBB] dibuka.", "Siswa [XQZ] menang." })
	void capitalsThroughoutMakeAnAcronym(String marked) {
		assertThat(Shown.of(marked).word().kind()).isEqualTo(Kind.ACRONYM);
	}

}
