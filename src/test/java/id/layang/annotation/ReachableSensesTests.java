package id.layang.annotation;

import java.util.List;

import id.layang.TestGlossary;
import id.layang.glossary.Sense;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A line that no reading leads to is lost to the reader. */
class ReachableSensesTests {

	@Test
	void eachSenseOfAWordIsAmongTheReadingsOfItsHeadword() {
		List<String> lost = TestGlossary.GLOSSARY.headwords()
			.stream()
			.filter((headword) -> headword.indexOf(' ') < 0)
			.flatMap((headword) -> TestGlossary.GLOSSARY.senses(headword).stream())
			.filter((sense) -> !readingsLeadTo(sense))
			.map(Sense::key)
			.toList();
		assertThat(lost).isEmpty();
	}

	private static boolean readingsLeadTo(Sense sense) {
		return TestGlossary.ANNOTATOR.form(sense.headword())
			.readings()
			.stream()
			.anyMatch((reading) -> reading.senses().contains(sense));
	}

}
