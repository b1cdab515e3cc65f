package id.layang.morphology;

import id.layang.TestGlossary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What must not be taken apart, or not so. */
class WholeWordTests {

	@ParameterizedTest
	@CsvSource({ "dihati,hat", "disisi,sis", "iran,Ir", "irani,Ir", "kaiilah,KAI", "seppuku,PU", "kepasitas,pas",
			"ms,ps", "nani,tani", "napal,tapal", "mintakan,mintak", "pengapalan,apal", "tintin,tin", "peer,per",
			"seorong,urung", "parish,Paris", "sesuai,sua", "sekian,sek", "mandiri,mandir", "peduli,duli",
			"provokasi,vokasi", "faksi,faks", "kenduri,kendur", "perabot,berat", "memamah,mama", "memapah,papa",
			"reliabilitas,liabilitas", "mengatai,katai", "semenanjung,tanjung", "sekering,kering", "berai,AI",
			"seul,Ul", "persedian,Dian", "dinasi,nas", "masalah-masalah,masa", "konversi,konvers", "pensil,sil",
			"nyet,set", "mut,put", "menang-kalah,nangka", "mate,mati", "jong,jung", "mentah,men", "mengairi,ngairi",
			"menerbitkan,nerbitkan", "bebasin,basin", "tersenjata,nyata", "serap,rap", "sebar,bar", "diana,ana",
			"teresa,esa", "makkah,mak" })
	void chanceLikenessIsNoRoot(String word, String root) {
		assertThat(TestGlossary.MORPHOLOGY.readings(word)).noneMatch((reading) -> reading.root().equals(root));
	}

	@ParameterizedTest
	@CsvSource({ "didunia,mendunia", "kelangit,melangit", "dilaut,melaut", "ditepi,menepi" })
	void aVerbOfPlaceHasNoPassive(String word, String verb) {
		assertThat(TestGlossary.MORPHOLOGY.readings(word)).isNotEmpty()
			.noneMatch((reading) -> reading.headword().equals(verb));
	}

	@ParameterizedTest
	@CsvSource({ "gunung,menggunung", "tubuh,menubuh", "rumput,merumput", "batu,membatu", "korupsi,mengkorupsi",
			"dikonfirmasi,mengkonfirmasi", "disintesis,mensintesis" })
	void neitherAVerbThatNobodyDoesNorItsMisspelling(String word, String verb) {
		assertThat(TestGlossary.MORPHOLOGY.readings(word)).isNotEmpty()
			.noneMatch((reading) -> reading.headword().equals(verb));
	}

	@ParameterizedTest
	@CsvSource({ "maluku,malu", "sehari,hari", "sepiring,piring" })
	void butWhatIsEverydayMayBe(String word, String root) {
		assertThat(TestGlossary.MORPHOLOGY.readings(word)).extracting(Reading::root).contains(root);
	}

	@ParameterizedTest
	@CsvSource({ "kunci,mengunci", "foto,memfoto", "korupsi,mengorupsi", "dikonfirmasi,mengonfirmasi",
			"mengkorupsi,mengkorupsi" })
	void butAVerbThatIsDoneToSomething(String word, String verb) {
		assertThat(TestGlossary.MORPHOLOGY.readings(word)).extracting(Reading::headword).contains(verb);
	}

	@ParameterizedTest
	@ValueSource(strings = { "globalisasi", "organisasi", "kapitalisme", "mekanisme", "kualitas", "universitas",
			"komunitas", "realisasi", "popularitas", "fasilitas", "intensitas", "optimisme", "hereditas", "otoritas",
			"modernisasi", "solidaritas" })
	void borrowedWordsAreTakenWhole(String word) {
		assertThat(Roots.best(word).root()).isEqualTo(word);
	}

}
