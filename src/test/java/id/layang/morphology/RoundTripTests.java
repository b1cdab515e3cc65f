package id.layang.morphology;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import id.layang.TestGlossary;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the analyser takes apart the generator puts together again. */
class RoundTripTests {

	private static final List<String> BEFORE = List.of("", "di", "ku", "kau", "ter", "se", "ke", "me", "mem", "men",
			"meng", "meny", "ber", "per", "diper", "nge", "ng");

	private static final List<String> AFTER = List.of("", "nya", "ku", "mu", "lah", "kah", "pun", "kan", "i", "an",
			"in", "kannya", "innya", "nyalah", "annyalah", "wan", "isasi", "nye", "x");

	/** Every so many headwords: enough to meet each sound and class with each affix. */
	private static final int STRIDE = 20;

	@Test
	void everyReadingOfEveryCombinationGivesTheWordBack() {
		List<String> strays = new ArrayList<>();
		List<String> headwords = TestGlossary.GLOSSARY.headwords()
			.stream()
			.filter((headword) -> headword.matches("[a-z]{3,14}"))
			.toList();
		for (int i = 0; i < headwords.size(); i += STRIDE) {
			for (String before : BEFORE) {
				for (String after : AFTER) {
					check(before + headwords.get(i) + after, strays);
				}
			}
		}
		assertThat(strays).isEmpty();
	}

	private static void check(String word, List<String> strays) {
		for (Reading reading : TestGlossary.MORPHOLOGY.readings(word)) {
			if (reading.confidence() == Confidence.DERIVED && !isRespelt(reading) && !regenerates(reading, word)) {
				strays.add(
						word + " read as " + reading.steps().stream().map(Step::affix).toList() + " " + reading.root());
			}
		}
	}

	private static boolean isRespelt(Reading reading) {
		return reading.affixes().stream().anyMatch((affix) -> affix.id().startsWith("spelling:"));
	}

	private static boolean regenerates(Reading reading, String word) {
		return TestGlossary.MORPHOLOGY.forms(reading).contains(word)
				|| TestGlossary.MORPHOLOGY.forms(reading.headword(), reading.outerAffixes()).contains(word);
	}

	@Test
	void randomLettersNeverGiveARootThatIsNotKnown() {
		Random random = new Random(20);
		for (int i = 0; i < 50_000; i++) {
			StringBuilder word = new StringBuilder();
			for (int length = 3 + random.nextInt(9); length > 0; length--) {
				word.append((char) ('a' + random.nextInt(26)));
			}
			for (Reading reading : TestGlossary.MORPHOLOGY.readings(word.toString())) {
				assertThat(TestGlossary.GLOSSARY.senses(reading.headword())).as(word.toString()).isNotEmpty();
			}
		}
	}

	@Test
	void aWordHasFewReadings() {
		long readings = 0;
		List<String> headwords = List.copyOf(TestGlossary.GLOSSARY.headwords());
		for (String headword : headwords) {
			readings += TestGlossary.MORPHOLOGY.readings(headword).size();
		}
		assertThat((double) readings / headwords.size()).isLessThan(1.5);
	}

}
