package id.layang.morphology;

import id.layang.TestGlossary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Words written with a letter too few or too many. */
class MisspeltTests {

	@ParameterizedTest
	@CsvSource({ "menggalakan,menggalakkan", "digalakan,menggalakkan", "menembakan,menembakkan",
			"membelokannya,membelokkan", "menyuntikan,menyuntikkan", "mencolokan,mencolokkan",
			"dipertunjukan,mempertunjukkan", "meningkatan,meningkatkan", "menghubungan,menghubungkan",
			"berberapa,beberapa", "bebagai,berbagai", "seluru,seluruh", "wilaya,wilayah", "hehehehehe,hehehe",
			"wkwkwkwkwkwkwkwk,wkwkwk", "gedee,gede", "bisaa,bisa" })
	void theListedWordIsMeant(String word, String headword) {
		assertThat(Roots.best(word).headword()).isEqualTo(headword);
	}

	@ParameterizedTest
	@CsvSource({ "mengenakan,mengenakan", "dikenakan,mengenakan", "baikan,baikan", "tingkatan,tingkatan",
			"hubungan,hubungan", "memainkan,memainkan", "dibagian,bagian", "bacaan,bacaan", "berapa,berapa",
			"area,area", "haha,haha" })
	void aWordThatIsRightStaysItself(String word, String headword) {
		assertThat(Roots.best(word).headword()).isEqualTo(headword);
	}

	@ParameterizedTest
	@CsvSource({ "menggalakan,gala", "menyuntikan,suntikan", "membelokan,belokan", "menghubungan,hubungan",
			"meningkatan,tingkatan", "bebagai,bagai", "secerca,cercaan", "seminasi,nasi" })
	void neverAnotherWordInsideIt(String word, String headword) {
		assertThat(TestGlossary.MORPHOLOGY.readings(word)).noneMatch((reading) -> reading.headword().equals(headword));
	}

	@ParameterizedTest
	@ValueSource(strings = { "seluru", "berberapa", "bebagai", "meningkatan" })
	void whatOnlyLooksLikeItIsAGuess(String word) {
		assertThat(Roots.best(word).confidence()).isEqualTo(Confidence.GUESSED);
	}

	@ParameterizedTest
	@CsvSource({ "ekskursi,kursi", "eksakta,akta", "ekstraktor,traktor", "perversi,versi", "perkolasi,kolasi" })
	void noNativePrefixStandsBeforeALatinEnding(String word, String root) {
		assertThat(Roots.best(word).root()).isEqualTo(word).isNotEqualTo(root);
	}

}
