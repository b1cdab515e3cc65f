package id.layang.annotation;

import id.layang.glossary.PartOfSpeech;
import id.layang.glossary.Sense;
import org.jspecify.annotations.Nullable;

/**
 * What the line itself says of its place: {@code before=} and {@code after=}, words,
 * parts of speech and fields; {@code start} and {@code end} where a mark or nothing
 * stands beside; {@code comma} for a comma right before, {@code twin} for the same word
 * on both sides, {@code question} for a question mark right after; {@code tidak…} and
 * {@code …setelah} for a word somewhat further off. A classifier needs no tag: it stands
 * after a number, before or after the noun that it counts, or nowhere; nor does a
 * preposition or a conjunction, which ends no sentence.
 */
final class PositionFeature implements Feature {

	private static final double WEIGHT = 2;

	/** What stands before decides more than what follows: modifiers come after. */
	private static final double AFTER = 2.5;

	/** A frame of two words is seldom chance. */
	private static final double FURTHER = 3;

	private static final double UNLIKELY = -2;

	@Override
	public @Nullable Clue of(Sense sense) {
		if (sense.partOfSpeech() == PartOfSpeech.CLASSIFIER) {
			return new ClassifierClue();
		}
		boolean joins = joins(sense.partOfSpeech());
		boolean silent = !joins && sense.before().isEmpty() && sense.after().isEmpty();
		return silent ? null : new Position(WordsBefore.of(sense.after()), WordsAfter.of(sense.before()), joins);
	}

	private static boolean joins(PartOfSpeech part) {
		return part == PartOfSpeech.PREPOSITION || part == PartOfSpeech.CONJUNCTION;
	}

	/**
	 * Where a sense wants to stand.
	 *
	 * @param before what it follows
	 * @param after what follows it
	 * @param joins whether it must be followed by something
	 */
	private record Position(WordsBefore before, WordsAfter after, boolean joins) implements Clue {

		@Override
		public double weight(Place place) {
			if (place.isAlone() && place.sentence().size() == 1) {
				return 0;
			}
			double weight = followed(place) + ((this.before.find(place) != WordsBefore.NOWHERE) ? AFTER : 0);
			return (weight == 0 && isStranded(place)) ? UNLIKELY : weight;
		}

		private double followed(Place place) {
			if (this.after.isFurther(place)) {
				return FURTHER;
			}
			return this.after.isBeside(place) ? WEIGHT : 0;
		}

		@Override
		public Reason because(Place place) {
			int index = this.before.find(place);
			if (index == WordsBefore.NOWHERE) {
				return Reason.before(place);
			}
			return (index < 0) ? Reason.opening(place) : Reason.after(place, index);
		}

		private boolean isStranded(Place place) {
			return this.joins && place.first() > 0 && place.last() + 1 == place.sentence().size();
		}

	}

}
