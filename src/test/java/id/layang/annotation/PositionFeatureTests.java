package id.layang.annotation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PositionFeatureTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Indeks Bursa Efek Jakarta (BEJ) [terus] menguat hingga sore. | terus/adv:on
			Acara berjudul sama (Bintang) [yang] disiarkan tadi malam itu populer. | yang/pron:relative
			Rapat berlangsung enam (6) [bulan] lalu. | bulan/n:month
			""")
	void wordOrderReadsAcrossAShortBracket(String marked, String key) {
		assertThat(Shown.of(marked).key()).isEqualTo(key);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Ia sudah makan (di rumah), [terus] pergi lagi. | terus/conj:then
			Dia menulis surat. ([Yang] ini untukmu.) | yang/pron:one
			""")
	void aCommaBesideTheBracketStillParts(String marked, String key) {
		assertThat(Shown.of(marked).key()).isEqualTo(key);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Rombongan itu [baru] berangkat setelah hujan reda. | baru/adv:only-then
			Rombongan itu [baru] berangkat, setelah itu hujan reda. | baru/adv:just
			""")
	void aWordFurtherOnInTheClauseCounts(String marked, String key) {
		assertThat(Shown.of(marked).key()).isEqualTo(key);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Kita pernah bertemu, [bukan]? | bukan/part
			Kita memang pernah bertemu, [bukan] di sini. | bukan/adv
			""")
	void aTagQuestionEndsInAQuestionMark(String marked, String key) {
		assertThat(Shown.of(marked).key()).isEqualTo(key);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			"Kamu dari mana?" [tanya] Sari. | tanya/v
			"Aku pulang," [katanya] pelan. | kata/v
			Lalu [katanya], "Pergilah." | kata/v
			[Katanya]: jangan pergi. | kata/v
			“Diam,” [desis] Rani. | mendesis/v
			“Diam,” [desis] si kakek. | mendesis/v
			“Itu milik kami,” [klaim] pelatih itu. | mengklaim/v
			“Aku takut,” [cicit] gadis itu. | cicit/v
			Ia takut, [katanya]. | katanya/adv
			[Katanya] ia sudah pulang. | katanya/adv
			""")
	void aVerbOfSpeechFollowsAQuotation(String marked, String key) {
		assertThat(Shown.of(marked).key()).isEqualTo(key);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Perempuan itu memakai jaket [cokelat]. | cokelat/adj
			Anak itu makan kue [cokelat]. | cokelat/n
			Kami menyeberang [dengan] perahu. | dengan/prep:means
			Kami bermain [dengan] tetangga. | dengan/prep:with
			""")
	void theFieldOfTheWordBesideCounts(String marked, String key) {
		assertThat(Shown.of(marked).key()).isEqualTo(key);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Siapkan bawang putih 3 [siung] dan garam. | siung/clf
			Haluskan cabai merah 5 [buah], kunyit, dan jahe. | buah/clf
			Mereka membeli beberapa [ekor] kambing. | ekor/clf
			Kambing itu punya satu [ekor]. | ekor/clf
			Ia membeli empat [buah] kursi. | buah/clf
			""")
	void aClassifierStandsBetweenNumberAndNounOrAfterBoth(String marked, String key) {
		assertThat(Shown.of(marked).key()).isEqualTo(key);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Anjing itu mengibaskan [ekor]. | ekor/n
			Pada tahun 2010 [buah] itu mahal. | buah/n:fruit
			Petani memetik [buah] kopi. | buah/n:fruit
			""")
	void aNounThatNothingCountsIsNoClassifier(String marked, String key) {
		assertThat(Shown.of(marked).key()).isEqualTo(key);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Pasal itu bicara [tentang] "hak milik" warga. | tentang/prep
			Apa yang mereka [tentang]? | tentang/v
			""")
	void aQuotationThatOpensEndsNothing(String marked, String key) {
		assertThat(Shown.of(marked).key()).isEqualTo(key);
	}

}
