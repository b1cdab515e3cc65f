package id.layang.text;

import java.util.List;

import id.layang.text.Token.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TokenizerTests {

	private final TextSplitter splitter = new TextSplitter();

	@ParameterizedTest
	@ValueSource(strings = { "buku-bukunya", "anak2", "kata2nya", "KTP-nya", "ke-2", "1980-an", "se-Indonesia",
			"antar-Korea", "Soviet-lah", "Jum'at", "do'a", "do’a", "di-PHP-in", "Rp10.000,50", "42,7", "17.30",
			"buku‑buku", "buku‐buku", "ke\u00ADterangan", "kete\u200Brangan", "kete\u200Drangan", "S.Pd", "é",
			"covid-19", "20-an", "https://tempo.co/berita?x=1&y=2", "www.kompas.com", "detik.com",
			"redaksi@tempo.co.id", "#kerjasama", "#anak2", "@presiden_ri", "😀", "👨‍👩‍👧", "nggak", "3G", "Qur'an",
			"R&B", "AT&T", "F-16" })
	void oneThingIsOneToken(String surface) {
		String text = "Lihat " + surface + " itu.";
		assertThat(surfaces(text)).containsExactly("Lihat", surface, "itu");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Rusia – yang merupakan simbol – penting | Rusia,yang,merupakan,simbol,penting
			tahun 2018—2019 | tahun,2018,2019
			“Sudah,” ujarnya. | Sudah,ujarnya
			‘Kamerad’ dan 'kawan' | Kamerad,dan,kawan
			dan/atau | dan,atau
			rumah--sakit | rumah,sakit
			selesai.Lalu pergi | selesai,Lalu,pergi
			Catatan:penting | Catatan,penting
			- satu - dua | satu,dua
			baca di https://a.id/b. Lalu | baca,di,https://a.id/b,Lalu
			(lihat www.kompas.com) | lihat,www.kompas.com
			nomor #1 | nomor,#1
			30°C | 30,°C
			5° LU | 5,LU
			AKU&KAMU | AKU,KAMU
			a&b | a,b
			R & B | R,B
			#KerjaSama | Kerja,Sama
			#SaveKPK | Save,KPK
			#KPKHebat | KPK,Hebat
			#2024GantiPresiden | 2024,Ganti,Presiden
			#jaga_hutan_kita | jaga,hutan,kita
			""")
	void marksThatDoNotJoinDoPart(String text, String expected) {
		assertThat(String.join(",", surfaces(text))).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "buku,WORD", "anak2,WORD", "ke-2,WORD", "42,NUMBER", "'42,7',NUMBER", "17.30,NUMBER",
			"'Rp10.000,50',NUMBER", "2018-2019,NUMBER", "https://a.id,URL", "a@b.id,EMAIL", "#satu,HASHTAG",
			"@dua,MENTION", "😀,EMOJI" })
	void eachTokenHasItsKind(String surface, Kind kind) {
		assertThat(this.splitter.tokens(surface)).extracting(Token::kind).containsExactly(kind);
	}

	@ParameterizedTest
	@CsvSource({ "Buku‑Buku,buku-buku", "do’a,do'a", "ke\u00ADterangan,keterangan", "ISTANBUL,istanbul", "É,é",
			"kete\u200Brangan,keterangan" })
	void lookUpsUseOneSpelling(String surface, String key) {
		assertThat(Keys.of(surface)).isEqualTo(key);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			'pemba-\nngunan' | pemba-ngunan
			'meng-\r\nhasil-  \n  kan' | meng-hasil-kan
			'anak-\nanak' | anak-anak
			'kete\u00AD\nrangan' | keterangan
			""")
	void aWordBrokenAtTheEndOfALineIsOneToken(String text, String key) {
		assertThat(this.splitter.tokens(text)).extracting(Token::key).containsExactly(key);
	}

	@ParameterizedTest
	@ValueSource(strings = { "buku -\nmeja", "buku-\nMeja", "buku-\n\nmeja", "1990-\nlalu", "buku\nmeja", "buku- meja",
			"buku–\nmeja" })
	void aDashOrANewParagraphAtTheEndOfALineJoinsNothing(String text) {
		assertThat(this.splitter.tokens(text)).hasSize(2);
	}

	@Test
	void aWordOfManyThousandLettersIsOneToken() {
		String word = "a".repeat(70_000);
		assertThat(surfaces(word)).containsExactly(word);
	}

	@Test
	void offsetsCountUtf16UnitsAfterAnEmoji() {
		Token token = this.splitter.tokens("😀 buku").getLast();
		assertThat(token.span()).isEqualTo(new Span(3, 7));
	}

	private List<String> surfaces(String text) {
		return this.splitter.tokens(text).stream().map(Token::surface).toList();
	}

}
