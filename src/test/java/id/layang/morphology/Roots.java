package id.layang.morphology;

import java.util.List;

import id.layang.TestGlossary;

import static org.assertj.core.api.Assertions.assertThat;

/** The best reading of a word. */
final class Roots {

	private Roots() {
	}

	static Reading best(String word) {
		List<Reading> readings = TestGlossary.MORPHOLOGY.readings(word);
		assertThat(readings).as("readings of %s", word).isNotEmpty();
		return readings.getFirst();
	}

}
