package id.layang.annotation;

import id.layang.glossary.PartOfSpeech;
import id.layang.glossary.Sense;
import org.jspecify.annotations.Nullable;

/**
 * The particle -lah makes an order of the stem of a verb that takes an object, be it also
 * a noun: hukumlah dia. Before yang it only stresses the word: hambalah yang patut.
 */
final class StressedFeature implements Feature {

	private static final double ORDERED = 3;

	private static final double STRESSED = -3;

	private static final String PARTICLE = "-lah";

	private final IntransitiveVerbs withoutObject = new IntransitiveVerbs();

	@Override
	public @Nullable Clue of(Sense sense) {
		boolean verb = sense.partOfSpeech() == PartOfSpeech.VERB && !this.withoutObject.contains(sense.headword());
		return (verb && new VerbGloss(sense.glosses().getFirst()).mayTakeObject()) ? new Stressed(sense) : null;
	}

	private record Stressed(Sense sense) implements Clue {

		@Override
		public double weight(Place place) {
			SentenceView sentence = place.sentence();
			if (!sentence.key(place.last()).endsWith("lah") || !hasParticle(sentence.form(place.last()))) {
				return 0;
			}
			return place.is(place.after(), "yang") ? STRESSED : isQuality(sentence.form(place.last())) ? 0 : ORDERED;
		}

		@Override
		public Reason because(Place place) {
			return new Reason("an order with", "perintah dengan", PARTICLE);
		}

		/** Harumlah is fragrant, no order to smell sweet. */
		private static boolean isQuality(WordForm form) {
			return form.senses().stream().anyMatch((sense) -> sense.partOfSpeech() == PartOfSpeech.ADJECTIVE);
		}

		private boolean hasParticle(WordForm form) {
			FormReading reading = form.reading(this.sense);
			return reading != null
					&& reading.reading().outerAffixes().stream().anyMatch((affix) -> affix.notation().equals(PARTICLE));
		}

	}

}
