package id.layang.text;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SentenceSplitterTests {

	private final TextSplitter splitter = new TextSplitter();

	@ParameterizedTest
	@ValueSource(strings = { "Ia menemui Dr. Budi di kantor.", "Kantornya di Jl. Merdeka No. 5 Jakarta.",
			"Mereka menjual buku, pena, dll. di pasar.", "R. A. Kartini lahir di Jepara.", "Panjangnya 42,7 meter.",
			"Pukul 17.30 ia pulang.", "Prof. Dr. H. Ahmad hadir.", "Rapat di PT. Maju Jaya berjalan lancar.",
			"Harganya Rp10.000,50 saja.", "Bapak Drs. Sutrisno datang.", "Ia belajar di rumah\nsakit itu.",
			"Buka laman www.tempo.co hari ini.", "Gaya S.Pd. itu gelar." })
	void abbreviationsInitialsAndNumbersDoNotEndASentence(String text) {
		assertThat(sentences(text)).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ia pulang. Lalu tidur.", "Siapa itu? Budi.", "Awas! Ada ular.", "“Pergi.” Ia pergi.",
			"Judul\n\nIsi berita.", "Satu.\nDua.", "Ia diam… Lalu pergi.", "Mereka menjual buku, dll. Harganya murah.",
			"Ya. 😀 Tidak.", "Selesai.Lalu pulang.", "Daftar:\n- satu", "Ia lahir 1980. Kini ia tua.",
			"Lho? “Kok begitu?”" })
	void closingMarksAndEmptyLinesEndASentence(String text) {
		assertThat(sentences(text)).hasSizeGreaterThanOrEqualTo(2);
	}

	@Test
	void aSentenceReachesFromItsFirstWordToItsClosingMark() {
		assertThat(sentences("Ia pulang.  “Sudah malam,” katanya.")).containsExactly("Ia pulang.",
				"Sudah malam,” katanya.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\n\n", "…", "?!", "“”" })
	void aTextWithoutWordsHasNoSentences(String text) {
		assertThat(sentences(text)).isEmpty();
	}

	private List<String> sentences(String text) {
		return this.splitter.sentences(text).stream().map((sentence) -> sentence.span().of(text)).toList();
	}

}
