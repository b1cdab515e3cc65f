package id.layang.lookup;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import id.layang.TestGlossary;
import id.layang.lookup.Reason.Match;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** What a learner types, and what must stand first. */
class DictionaryTests {

	private static final Dictionary DICTIONARY = new Dictionary(TestGlossary.GLOSSARY, TestGlossary.MORPHOLOGY);

	private static final int FIRST_PAGE = 20;

	/** Indonesian words in other forms and spellings, with the headword to expect. */
	private static final String INDONESIAN = """
			rumah rumah|rumahnya rumah|terisolasinya terisolasi|pertanggungjawabannya pertanggungjawaban
			nyariin mencari|boekoe buku|anak2 anak|kata2nya kata-kata|kupukupu kupu-kupu|rumahsakit rumah_sakit
			luncur meluncur|panggil memanggil|dipanggil memanggil|kupanggil memanggil|panggillah memanggil
			memanggilnya memanggil|membelikannya membelikan|bukuku buku|bukumu buku|buku-buku buku|tjari mencari
			djakarta Jakarta|soerabaja Surabaya|tjinta cinta|bekerjasamalah bekerja_sama|rumah_sakitnya rumah_sakit
			nggak nggak|PBB PBB|Jakarta Jakarta|jakarta Jakarta|kupu_kupu kupu-kupu|air air|bank bank|makan makan
			dimakan memakan|dibaca membaca|bacalah baca|menulisnya menulis|ditulisnya menulis|kecilnya kecil
			terbesar besar|mobilnya mobil|sekolahnya sekolah|guruku guru|temanmu teman
			anak-anaknya anak|berjalanlah berjalan|kuambil mengambil|diambilnya mengambil|pulanglah pulang
			kekuatannya kekuatan|melihatnya melihat|terbeli membeli|kedua kedua
			dibungkuskan membungkus|kaubilang bilang|bungkusnya bungkus|dibangunkan membangunkan
			""";

	/** Slips of the finger. */
	private static final String TYPOS = """
			teknlogi teknologi|memangil memanggil|sekolh sekolah|pemerinth pemerintah|mkanan makanan|indonsia Indonesia
			kesehatn kesehatan|pendidkan pendidikan|membcaa membaca|perushaan perusahaan|masayrakat masyarakat
			perjalann perjalanan|kemerdkaan kemerdekaan|terisoalsinya terisolasi|sekolahh sekolah|penerbngan penerbangan
			universtas universitas|mengerjakn mengerjakan|berbicra berbicara|restorn restoran|kebutuhn kebutuhan
			jendla jendela|sepdea sepeda|keluraga keluarga|peraturn peraturan|lingkugan lingkungan
			lapr lapar
			""";

	/** English in any form. */
	private static final String ENGLISH = """
			house rumah|call memanggil|already sudah|big besar|eat makan|go pergi|went pergi|children anak
			launched meluncurkan|launch meluncurkan|women perempuan|feet kaki|mice tikus|bought membeli
			water air|money uang|moon bulan|month bulan|dog anjing|cats kucing|books buku|drinking minum
			writes menulis|teacher guru|school sekolah|road jalan|north_korea Korea_Utara|hospital rumah_sakit
			thank_you terima_kasih|good_morning selamat_pagi|color warna|beautiful cantik|who siapa|what apa|not tidak
			with dengan|why mengapa|government pemerintah|friends teman|red merah|three tiga|yesterday kemarin
			tomorrow besok|rain hujan|fish ikan|fishes ikan|knives pisau|cities kota|taken mengambil|slept tidur|sleeping tidur
			a_dog anjing|make membuat|look_for mencari|go_home pulang|women perempuan|the_house rumah|to_sleep tidur|love cinta|small kecil|smallest kecil|new baru|old tua
			helped membantu|sold menjual|asked bertanya|bought membeli|flowers bunga|stars bintang|seas laut
			neighbors tetangga|wolves serigala|monday Senin|bali Bali|bill tagihan
			""";

	@Test
	void findsIndonesianInAnyForm() {
		assertFirst(INDONESIAN, Side.EITHER);
	}

	@Test
	void forgivesSlips() {
		assertFirst(TYPOS, Side.EITHER);
	}

	@Test
	void findsTheEverydayWordForEnglish() {
		assertFirst(ENGLISH, Side.EITHER);
		assertFirst(ENGLISH, Side.ENGLISH);
	}

	@ParameterizedTest
	@CsvSource({ "looking, melihat", "look, melihat", "lent, meminjamkan", "listen, mendengarkan", "rose, mawar" })
	void findsTheVerbOfAnEnglishFormOnSight(String query, String wanted) {
		assertThat(headwords(query, Side.EITHER).subList(0, 5)).contains(wanted);
	}

	private static void assertFirst(String table, Side side) {
		SoftAssertions all = new SoftAssertions();
		Arrays.stream(table.strip().split("[|\n]")).map((pair) -> pair.strip().split(" ")).forEach((pair) -> {
			List<String> found = headwords(pair[0].replace('_', ' '), side);
			all.assertThat(found.stream().limit(5)).as(pair[0]).startsWith(pair[1].replace('_', ' '));
		});
		all.assertAll();
	}

	private static List<String> headwords(String query, Side side) {
		return DICTIONARY.search(query, side, FIRST_PAGE).hits().stream().map((hit) -> hit.entry().headword()).toList();
	}

	@ParameterizedTest
	@CsvSource({ "lari, menari", "berlari-larian, menari", "basuh, mengasuh", "dasar, menyasar" })
	void showsNoVerbOfAnotherStem(String query, String other) {
		assertThat(headwords(query, Side.EITHER)).doesNotContain(other);
	}

	@Test
	void ranksTheWordsForCallAndBank() {
		assertThat(headwords("call", Side.EITHER).subList(0, 5)).contains("memanggil", "menelepon", "panggilan");
		assertThat(headwords("bank", Side.EITHER)).startsWith("bank", "tepi");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "terisolasinya | -nya form of terisolasi", "panggil | meN- form of panggil",
					"house | means house", "boekoe | old-spelling form of buku", "anak2 | “2”, doubled form of anak",
					"teknlogi | did you mean “teknologi”?", "kupukupu | written kupu-kupu", "air | the word itself" })
	void saysWhy(String query, String reason) {
		assertThat(DICTIONARY.search(query, Side.EITHER, 1).hits().getFirst().reason().english()).isEqualTo(reason);
	}

	@Test
	void givesTheStandardWordNextToAnInformalOne() {
		assertThat(headwords("nggak", Side.EITHER)).startsWith("nggak", "tidak");
	}

	@Test
	void completesWhatIsBeingTyped() {
		assertThat(headwords("perpust", Side.EITHER)).startsWith("perpustakaan");
		assertThat(DICTIONARY.search("perpust", Side.EITHER, 1).hits().getFirst().reason().match())
			.isEqualTo(Match.PREFIX);
		assertThat(headwords("hospi", Side.EITHER)).contains("rumah sakit");
	}

	@Test
	void findsPatternsAndExactPhrases() {
		assertThat(headwords("me*kan", Side.EITHER)).hasSize(FIRST_PAGE)
			.allMatch((headword) -> headword.matches("me.*kan"));
		assertThat(headwords("b?ku", Side.EITHER)).contains("buku", "beku", "baku");
		assertThat(headwords("\"luar angkasa\"", Side.EITHER)).startsWith("luar angkasa")
			.contains("pesawat luar angkasa");
	}

	@Test
	void patternsMatchWholeWords() {
		assertThat(PatternFinder.fits("membacakan", "me*kan")).isTrue();
		assertThat(PatternFinder.fits("makanan", "*kan")).isFalse();
		assertThat(PatternFinder.fits("abab", "*ab")).isTrue();
		assertThat(PatternFinder.fits("", "*")).isTrue();
	}

	@Test
	void takesASentenceApart() {
		assertThat(headwords("nenek kami melempar buku", Side.EITHER)).contains("nenek", "kami", "melempar", "buku");
	}

	@Test
	void saysWhatWasTriedWhenThereIsNothing() {
		Findings findings = DICTIONARY.search("qzxvvqj", Side.EITHER, FIRST_PAGE);
		assertThat(findings.hits()).isEmpty();
		assertThat(findings.tried()).extracting(Findings.Tried::english).contains("similar spellings");
		assertThat(DICTIONARY.search("rumzzzq", Side.INDONESIAN, FIRST_PAGE).suggestions()).isNotEmpty();
	}

	@Test
	void suggestsNothingRatherThanWordsThatShareALetterOrTwo() {
		assertThat(DICTIONARY.search("qqqzzz", Side.EITHER, FIRST_PAGE).suggestions()).isEmpty();
		assertThat(DICTIONARY.search("buqzxvvqj", Side.EITHER, FIRST_PAGE).suggestions()).isEmpty();
	}

	@Test
	void leavesForeignWordsToTheOtherSide() {
		assertThat(DICTIONARY.entries()).noneMatch((entry) -> entry.senses().getFirst().language() != null);
	}

	@ParameterizedTest
	@ValueSource(strings = { "***", "*", "?", "((((", "[a-z]+", "\\", "\"", "\"rumah", "rumah\"", "\"\"",
			"a*b*c*d*e*f*g*", "😀😀", "\u0000", "OR AND NOT", "field:value~2^4", "../../etc/passwd", "<script>", "%00",
			"-", "—", "'''", "كتاب", "rumah AND (", "kata-", "-kata", "\u202Erumah", "ﷺ", "0", "1e309", "\uD83D" })
	void answersHostileQueriesQuietly(String query) {
		assertTimeout(Duration.ofSeconds(2), () -> DICTIONARY.search(query, Side.EITHER, 100));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "*", "rumah ", "\"", "a*", "😀", "me?" })
	void answersLongQueriesQuickly(String piece) {
		String query = piece.repeat(10_000);
		assertTimeout(Duration.ofSeconds(1), () -> DICTIONARY.search(query, Side.EITHER, 100));
	}

}
