package id.layang.glossary;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import id.layang.TestGlossary;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The glossary that ships. */
class GlossaryTests {

	@Test
	void hasNoProblems() {
		assertThat(Glossary.check(GlossaryFiles.in(TestGlossary.FOLDER))).isEmpty();
	}

	@Test
	void theReportIsCurrent() throws IOException {
		assertThat(Files.readString(TestGlossary.FOLDER.resolve("REPORT.md")))
			.as("run: java -jar target/layang.jar report")
			.isEqualTo(GlossaryReport.of(GlossaryFiles.in(TestGlossary.FOLDER)));
	}

	@Test
	void everyHeadwordAnalysesToItselfFirst() {
		List<String> strangers = TestGlossary.GLOSSARY.headwords()
			.stream()
			.filter((headword) -> headword.indexOf(' ') < 0)
			.filter((headword) -> TestGlossary.MORPHOLOGY.readings(headword)
				.stream()
				.noneMatch((reading) -> reading.headword().equals(headword)))
			.toList();
		assertThat(strangers).isEmpty();
	}

	@Test
	void everyAffixOfTheRulesIsExplained() {
		List<String> unexplained = TestGlossary.MORPHOLOGY.affixes()
			.stream()
			.filter((affix) -> TestGlossary.GLOSSARY.affix(affix.id()) == null)
			.map((affix) -> affix.id())
			.toList();
		assertThat(unexplained).isEmpty();
	}

}
