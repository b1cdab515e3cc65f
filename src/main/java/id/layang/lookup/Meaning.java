package id.layang.lookup;

import java.util.Comparator;
import java.util.List;

import id.layang.glossary.PartOfSpeech;
import id.layang.glossary.Sense;

/**
 * An English wording of a sense.
 *
 * @param entry the headword
 * @param sense the sense
 * @param gloss the gloss that has the wording
 * @param cost how far the headword is from the everyday answer to this wording
 */
record Meaning(Entry entry, Sense sense, String gloss, double cost) {

	/** Whether it is what a standard word of this kind mostly means. */
	boolean isMainly(PartOfSpeech partOfSpeech) {
		return this.sense.partOfSpeech() == partOfSpeech && this.sense.standard() == null
				&& this.gloss.equals(this.sense.glosses().getFirst());
	}

	/** The senses of the headword, this one first. */
	List<Sense> senses() {
		return senses(this.entry, this.sense);
	}

	static List<Sense> senses(Entry entry, Sense first) {
		return (entry.senses().size() == 1) ? entry.senses()
				: entry.senses().stream().sorted(Comparator.comparing((Sense sense) -> sense != first)).toList();
	}

}
