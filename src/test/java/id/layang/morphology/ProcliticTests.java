package id.layang.morphology;

import id.layang.TestGlossary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Songs and verse join ku and kau to any word. */
class ProcliticTests {

	@ParameterizedTest
	@CsvSource({ "kuterpaku,terpaku", "kuterdiam,terdiam", "kumenanti,menanti", "kuberjalan,berjalan",
			"kumencintaimu,mencintai", "kuakan,akan", "kuselalu,selalu", "kuyakin,yakin", "kubahagia,bahagia",
			"kutak,tak", "kubersama,bersama", "kauterdiam,terdiam", "kaubernyanyi,bernyanyi", "kupanggil,memanggil",
			"kaulihat,melihat" })
	void theWordBehindKuIsReached(String word, String headword) {
		assertThat(Roots.best(word).headword()).isEqualTo(headword);
	}

	@ParameterizedTest
	@CsvSource({ "kuterpaku,menerpa", "kuakan,menguak", "kuning,ning", "kujang,jang", "kukusan,kusan", "kausa,sa",
			"kubah,bah", "kuliah,liah" })
	void neverAWordThatKuOnlySeemsToStandBefore(String word, String headword) {
		assertThat(TestGlossary.MORPHOLOGY.readings(word)).noneMatch((reading) -> reading.headword().equals(headword));
	}

	@ParameterizedTest
	@CsvSource({ "terserahlah,terserah", "sendirilah,sendiri", "untunglah,untung", "buatlah,membuat",
			"turutilah,menuruti", "ambillah,mengambil" })
	void aListedWordWithAParticleGoesBeforeALongerWay(String word, String headword) {
		assertThat(Roots.best(word).headword()).isEqualTo(headword);
	}

}
