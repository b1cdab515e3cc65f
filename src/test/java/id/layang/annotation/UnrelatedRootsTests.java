package id.layang.annotation;

import java.util.List;

import id.layang.TestGlossary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A root is always named, but explained only where its meaning explains the word. */
class UnrelatedRootsTests {

	@ParameterizedTest
	@CsvSource({ "memukul,pukul", "pukulan,pukul", "pelanggaran,langgar", "anggaran,anggar", "bajingan,bajing",
			"perkembangan,kembang", "mengalami,alam", "memesan,pesan", "bagian,bagi" })
	void anUnrelatedRootHasNoGloss(String word, String root) {
		FormReading reading = first(word);
		assertThat(reading.reading().root()).isEqualTo(root);
		assertThat(reading.rootSenses()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "bersepeda,sepeda", "penulis,tulis", "kebersihan,bersih", "kembangnya,kembang", "berpesan,pesan" })
	void aRelatedRootIsExplained(String word, String root) {
		FormReading reading = first(word);
		assertThat(reading.reading().root()).isEqualTo(root);
		assertThat(reading.rootSenses().isEmpty()).isEqualTo(reading.reading().headword().equals(root));
	}

	private static FormReading first(String word) {
		List<FormReading> readings = TestGlossary.ANNOTATOR.form(word).readings();
		assertThat(readings).isNotEmpty();
		return readings.getFirst();
	}

}
