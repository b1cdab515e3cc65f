package id.layang.annotation;

import java.util.EnumSet;
import java.util.Set;

import id.layang.glossary.PartOfSpeech;
import id.layang.glossary.Sense;
import org.jspecify.annotations.Nullable;

/**
 * Right after a quotation the stem of a verb of speech says who spoke: "…," pekik Budi;
 * and so does katanya before the colon of one.
 */
final class SaidFeature implements Feature {

	private static final double WEIGHT = 3.5;

	private static final Set<Role> SPEAKERS = EnumSet.of(Role.NAME, Role.NOUN, Role.OWNED, Role.PRONOUN,
			Role.QUANTIFIER);

	private static final Set<String> ARTICLES = Set.of("si", "sang", "seorang", "yang");

	private final Set<String> roots = ResourceLines.pairs("speech-roots.tsv").keySet();

	@Override
	public @Nullable Clue of(Sense sense) {
		return (sense.partOfSpeech() == PartOfSpeech.VERB) ? new Said(sense, this.roots) : null;
	}

	private record Said(Sense sense, Set<String> roots) implements Clue {

		@Override
		public double weight(Place place) {
			boolean quoted = place.sentence().followsQuotation(place.first())
					&& !place.sentence().token(place.first()).isCapitalised();
			boolean said = quoted || place.sentence().precedesMark(place.last(), ':')
					|| place.sentence().precedesQuotation(place.last());
			return (said && (isOwned(place) || quoted && isBeforeSpeaker(place)) && isSpeech(place)) ? WEIGHT : 0;
		}

		@Override
		public Reason because(Place place) {
			return Reason.SAID;
		}

		private boolean isSpeech(Place place) {
			FormReading reading = place.sentence().form(place.last()).reading(this.sense);
			return reading != null && this.roots.contains(reading.reading().root())
					&& (isOwned(place) || place.sentence().key(place.last()).equals(reading.reading().root()));
		}

		private static boolean isOwned(Place place) {
			return place.sentence().key(place.last()).endsWith("nya");
		}

	}

	/** Whether a word right after what somebody says, its mark and all, tells who. */
	static boolean tells(Place place) {
		return place.sentence().followsSpeech(place.first()) && isBeforeSpeaker(place)
				&& !place.sentence().token(place.first()).isCapitalised();
	}

	private static boolean isBeforeSpeaker(Place place) {
		return place.after() >= 0 && (SPEAKERS.contains(place.sentence().form(place.after()).roles().first())
				|| ARTICLES.contains(place.sentence().key(place.after())));
	}

}
