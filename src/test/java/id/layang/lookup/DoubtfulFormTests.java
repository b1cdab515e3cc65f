package id.layang.lookup;

import java.util.List;

import id.layang.TestGlossary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A word that rules can only just explain may be a misspelling of a listed one. */
class DoubtfulFormTests {

	private static final Dictionary DICTIONARY = new Dictionary(TestGlossary.GLOSSARY, TestGlossary.MORPHOLOGY);

	@ParameterizedTest
	@CsvSource({ "pelabuan, pelabuhan", "kecelakan, kecelakaan", "pengetauan, pengetahuan", "pelemaan, pelemahan",
			"peruahanku, perubahan" })
	void aListedWordWithOneSlipStandsBeforeAnUnlistedDerivation(String query, String wanted) {
		assertThat(found(query)).startsWith(wanted);
	}

	@ParameterizedTest
	@CsvSource({ "mendegar, degar, mendengar", "takur, takur, takut", "seklah, sek, sekolah" })
	void aRareOrInformalWordBringsTheEverydayOneSpeltNearlySo(String query, String first, String everyday) {
		assertThat(found(query)).startsWith(first).contains(everyday);
	}

	@ParameterizedTest
	@CsvSource({ "makan, akan", "obat, sobat", "rapat, dapat" })
	void aCommonWordBringsNoOther(String query, String other) {
		assertThat(found(query)).startsWith(query).doesNotContain(other);
	}

	@ParameterizedTest
	@CsvSource({ "dirumah, rumah", "persoalannya, persoalan", "masakin, memasak", "disekolah, sekolah" })
	void aListedFormBringsItsRoot(String query, String root) {
		assertThat(found(query)).contains(root);
	}

	@ParameterizedTest
	@CsvSource({ "pakain, memakai, pakaian" })
	void anInformalFormKeepsItsPlaceAndBringsTheListedWord(String query, String form, String wanted) {
		assertThat(found(query)).startsWith(form).contains(wanted);
	}

	@ParameterizedTest
	@CsvSource({ "djalan, jalan, dijalan", "hati2, hati-hati, hatif", "dipertanyakan, mempertanyakan, pertanyaan",
			"mobilnya, mobil, obil" })
	void aCertainFormBringsNoOtherWord(String query, String wanted, String other) {
		assertThat(found(query)).startsWith(wanted).doesNotContain(other);
	}

	private static List<String> found(String query) {
		return DICTIONARY.search(query, Side.EITHER, 5).hits().stream().map((hit) -> hit.entry().headword()).toList();
	}

}
