package id.layang.annotation;

import java.util.Set;

import id.layang.annotation.SentenceView.Casing;
import id.layang.glossary.PartOfSpeech;
import id.layang.glossary.Sense;
import id.layang.morphology.WordClass;
import org.jspecify.annotations.Nullable;

/** Minggu is Sunday, minggu a week: capitals tell headwords apart where they are used. */
final class CapitalFeature implements Feature {

	private static final double WEIGHT = 2;

	private static final double ADDRESSED = 4;

	/** Said to somebody with a capital. */
	private static final Set<String> RESPECTED = Set.of("saudara", "saudari");

	@Override
	public @Nullable Clue of(Sense sense) {
		boolean listed = Character.isUpperCase(sense.headword().codePointAt(0));
		boolean acronym = isAcronym(sense.headword());
		boolean title = sense.isTitle() && !sense.isName();
		if (sense.isName() && "person".equals(sense.kind())) {
			return new Person(new Capital(listed, acronym, title));
		}
		if (RESPECTED.contains(sense.headword()) && sense.partOfSpeech() == PartOfSpeech.PRONOUN) {
			return new Respected();
		}
		return (listed || acronym || title) ? new Capital(listed, acronym, title)
				: (sense.standard() != null && sense.partOfSpeech().wordClass() == WordClass.FUNCTION) ? new Shortened()
						: null;
	}

	/**
	 * How a headword is listed.
	 *
	 * @param listed whether with a capital
	 * @param acronym whether with nothing but capitals
	 * @param title whether it stands before names
	 */
	private record Capital(boolean listed, boolean acronym, boolean title) implements Clue {

		@Override
		public double weight(Place place) {
			SentenceView sentence = place.sentence();
			boolean written = sentence.token(place.first()).isCapitalised();
			boolean shouting = sentence.casing() == Casing.SHOUTING;
			boolean capitals = !shouting && sentence.token(place.first()).isAllCapitals();
			if ((this.acronym && !capitals) || (this.listed && !written)) {
				return -WEIGHT;
			}
			boolean chosen = written && this.listed && !shouting && !sentence.opens(place.first());
			return (chosen || (this.title && isBeforeCapital(place))) ? WEIGHT : 0;
		}

		@Override
		public Reason because(Place place) {
			boolean chosen = this.listed && place.sentence().casing() != Casing.SHOUTING
					&& !place.sentence().opens(place.first());
			return chosen ? new Reason("written with a capital", "ditulis dengan huruf besar")
					: new Reason("before a name", "sebelum nama");
		}

	}

	/** Nobody is meant in Jalan Kenanga, nor in Ayat-Ayat Cinta. */
	private record Person(Capital capital) implements Clue {

		@Override
		public double weight(Place place) {
			double weight = this.capital.weight(place);
			return (weight > 0 && isPartOfName(place)) ? 0 : weight;
		}

		@Override
		public Reason because(Place place) {
			return this.capital.because(place);
		}

	}

	/** Dr. is no dr, from. */
	private record Shortened() implements Clue {

		@Override
		public double weight(Place place) {
			SentenceView sentence = place.sentence();
			boolean written = sentence.casing() == Casing.SENTENCE && sentence.token(place.first()).isCapitalised();
			return (written && !sentence.opens(place.first())) ? -WEIGHT : 0;
		}

		@Override
		public Reason because(Place place) {
			return new Reason("written with a capital", "ditulis dengan huruf besar");
		}

	}

	/** Inside a sentence Saudara is you, saudara somebody's brother. */
	private record Respected() implements Clue {

		@Override
		public double weight(Place place) {
			SentenceView sentence = place.sentence();
			boolean written = sentence.casing() == Casing.SENTENCE && sentence.token(place.first()).isCapitalised()
					&& !sentence.opens(place.first());
			return (written && !isBeforeCapital(place)) ? ADDRESSED : 0;
		}

		@Override
		public Reason because(Place place) {
			return new Reason("written with a capital", "ditulis dengan huruf besar");
		}

	}

	private static boolean isPartOfName(Place place) {
		int before = place.before();
		return before >= 0 && place.sentence().token(before).isCapitalised() && !place.sentence().opens(before)
				&& place.sentence().form(before).isListedWord() && !NameWords.isHeld(place.sentence().key(before))
				&& !NameWords.PERSONS.contains(place.sentence().key(before));
	}

	private static boolean isBeforeCapital(Place place) {
		return place.after() >= 0 && place.sentence().token(place.after()).isCapitalised();
	}

	/** CaO, mAh; not the names McDonald and iPhone. */
	static boolean isSymbol(Sense sense) {
		String headword = sense.headword();
		for (int i = 1; i < headword.length(); i++) {
			if (Character.isUpperCase(headword.charAt(i)) && Character.isLetterOrDigit(headword.charAt(i - 1))) {
				return isAcronym(headword) || !sense.isName();
			}
		}
		return false;
	}

	static boolean isAcronym(String headword) {
		for (int i = 0; i < headword.length(); i++) {
			if (Character.isLowerCase(headword.charAt(i))) {
				return false;
			}
		}
		return headword.length() > 1;
	}

}
