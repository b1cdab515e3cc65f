package id.layang.annotation;

import id.layang.glossary.PartOfSpeech;
import id.layang.glossary.Sense;
import org.jspecify.annotations.Nullable;

/**
 * Elsewhere in this document the same noun clearly has the sense. Gale, Church and
 * Yarowsky, One sense per discourse (1992); it holds for nouns, not for grammar.
 */
final class DocumentFeature implements Feature {

	private static final double STRONGEST = 2;

	@Override
	public @Nullable Clue of(Sense sense) {
		return (sense.partOfSpeech() == PartOfSpeech.NOUN) ? new Elsewhere(sense) : null;
	}

	private record Elsewhere(Sense sense) implements Clue {

		@Override
		public double weight(Place place) {
			String form = place.sentence().form(place.first()).form();
			return Math.min(STRONGEST, place.document().certainty(form, this.sense));
		}

		@Override
		public Reason because(Place place) {
			return new Reason("as elsewhere in this text", "seperti di bagian lain teks ini");
		}

	}

}
