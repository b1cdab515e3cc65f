package id.layang.annotation;

import java.util.EnumSet;
import java.util.Set;

import id.layang.glossary.PartOfSpeech;
import id.layang.glossary.Sense;
import org.jspecify.annotations.Nullable;

/**
 * Among orders a bare stem that opens a clause is one, too, be it also a noun: Parut
 * kelapa, lalu peras. Where the clause has another verb it may be its subject.
 */
final class OrderFeature implements Feature {

	private static final double WEIGHT = 6;

	private static final int FARTHEST = 8;

	private static final Set<String> LEADS = Set.of("lalu", "kemudian", "dan", "terus", "langsung", "segera");

	private static final Set<String> RESULTS = Set.of("menjadi", "jadi");

	private static final Set<Role> OBJECTS = EnumSet.of(Role.NOUN, Role.OWNED, Role.NAME, Role.NUMBER,
			Role.PREPOSITION);

	private static final Set<Role> PREDICATES = EnumSet.of(Role.AUXILIARY, Role.NEGATION, Role.VERB, Role.ACTIVE,
			Role.PASSIVE, Role.MIDDLE);

	private static final Set<Role> BREAKS = EnumSet.of(Role.RELATIVE, Role.CONJUNCTION, Role.PREPOSITION);

	private final Set<String> withoutObject = Set.copyOf(ResourceLines.of("intransitive-verbs.tsv"));

	@Override
	public @Nullable Clue of(Sense sense) {
		boolean stem = sense.partOfSpeech() == PartOfSpeech.VERB && sense.headword().startsWith("me");
		return (stem && !this.withoutObject.contains(sense.headword())) ? new Order(sense) : null;
	}

	/** Whether a word opens a clause as an order does. */
	static boolean opensClause(SentenceView sentence, int index) {
		return sentence.before(index) < 0 && (sentence.opens(index) || sentence.followsMark(index, ','))
				|| LEADS.contains(sentence.key(index - 1)) && sentence.follows(index);
	}

	private record Order(Sense sense) implements Clue {

		@Override
		public double weight(Place place) {
			boolean may = place.document().isInstructing() && place.after() >= 0
					&& opensClause(place.sentence(), place.first());
			return (may && isStem(place) && hasObject(place) && !isSubject(place)) ? WEIGHT : 0;
		}

		@Override
		public Reason because(Place place) {
			return new Reason("an order among orders", "perintah di antara perintah");
		}

		private boolean isStem(Place place) {
			return place.sentence().form(place.last()).roles().of(this.sense) == Role.STEM;
		}

	}

	private static boolean hasObject(Place place) {
		return OBJECTS.contains(place.sentence().form(place.after()).roles().first());
	}

	private static boolean isSubject(Place place) {
		SentenceView sentence = place.sentence();
		int farthest = Math.min(sentence.size(), place.after() + FARTHEST);
		for (int i = place.after() + 1; i < farthest && sentence.follows(i); i++) {
			Role role = sentence.form(i).roles().first();
			if (BREAKS.contains(role) || RESULTS.contains(sentence.key(i))) {
				return false;
			}
			if (PREDICATES.contains(role)) {
				return true;
			}
		}
		return false;
	}

}
