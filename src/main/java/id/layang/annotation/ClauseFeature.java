package id.layang.annotation;

import java.util.EnumSet;
import java.util.Set;

import id.layang.glossary.PartOfSpeech;
import id.layang.glossary.Sense;
import org.jspecify.annotations.Nullable;

/**
 * A clause follows a conjunction: waktu kami makan is when, waktu yang lama is time. It
 * has a verb, or a comma ends it.
 */
final class ClauseFeature implements Feature {

	private static final double WEIGHT = 1;

	/** How many words a subject rarely exceeds. */
	private static final int FARTHEST = 4;

	private static final Set<Role> PREDICATES = EnumSet.of(Role.AUXILIARY, Role.NEGATION, Role.VERB, Role.ACTIVE,
			Role.PASSIVE, Role.MIDDLE);

	private static final Set<Role> BREAKS = EnumSet.of(Role.RELATIVE, Role.CONJUNCTION, Role.PREPOSITION);

	private static final Set<Role> SUBJECTS = EnumSet.of(Role.NOUN, Role.OWNED, Role.NAME, Role.PRONOUN,
			Role.DEMONSTRATIVE);

	@Override
	public @Nullable Clue of(Sense sense) {
		return (sense.partOfSpeech() == PartOfSpeech.CONJUNCTION) ? new Clause() : null;
	}

	private record Clause() implements Clue {

		@Override
		public double weight(Place place) {
			return (place.after() >= 0 && leadsClause(place)) ? WEIGHT : 0;
		}

		@Override
		public Reason because(Place place) {
			return new Reason("before a clause", "sebelum klausa");
		}

	}

	private static boolean leadsClause(Place place) {
		SentenceView sentence = place.sentence();
		int at = place.after();
		while (at < sentence.size() && at <= place.last() + FARTHEST && sentence.follows(at)) {
			Role role = sentence.form(at).roles().first();
			if (PREDICATES.contains(role)) {
				return at > place.after() || !followsSubject(place);
			}
			if (BREAKS.contains(role)) {
				return false;
			}
			at++;
		}
		boolean ended = at < sentence.size() && sentence.followsMark(at, ',') && at > place.last() + 2;
		return ended && place.before() < 0 && !SUBJECTS.contains(sentence.form(at - 1).roles().first());
	}

	/** In harga terus naik the verb has its subject before it. */
	private static boolean followsSubject(Place place) {
		return place.before() >= 0 && SUBJECTS.contains(place.sentence().form(place.before()).roles().first());
	}

}
