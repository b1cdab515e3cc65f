package id.layang.annotation;

import java.util.List;

import id.layang.glossary.Sense;
import id.layang.morphology.Confidence;
import id.layang.morphology.Reading;

/**
 * A reading with what it means.
 *
 * @param reading how the word is built
 * @param senses the senses of the headword reached, commonest first
 * @param rootSenses the senses of the root, where it is another listed word
 */
public record FormReading(Reading reading, List<Sense> senses, List<Sense> rootSenses) {

	public FormReading {
		senses = List.copyOf(senses);
		rootSenses = List.copyOf(rootSenses);
	}

	boolean isVerified() {
		return this.reading.confidence() != Confidence.GUESSED && !this.senses.isEmpty();
	}

}
