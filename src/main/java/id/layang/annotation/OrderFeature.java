package id.layang.annotation;

import java.util.EnumSet;
import java.util.Set;

import id.layang.glossary.PartOfSpeech;
import id.layang.glossary.Sense;
import org.jspecify.annotations.Nullable;

/**
 * Among orders a bare stem that opens a clause is one, too, be it also a noun: Parut
 * kelapa, lalu peras. Where the clause has another verb or ends in a colon the noun is
 * meant, and always where the verb made of it is rare beside it: data anak.
 */
final class OrderFeature implements Feature {

	private static final double WEIGHT = 6;

	private static final int FARTHEST = 8;

	/** How many bands rarer than the noun a verb is that nobody orders with. */
	private static final int RARER = 3;

	private static final Set<String> LEADS = Set.of("lalu", "kemudian", "dan", "terus", "langsung", "segera");

	/** Belah menjadi dua, gunting mengikuti pola: what an order goes on with. */
	private static final Set<String> RESULTS = Set.of("menjadi", "jadi", "mengikuti", "menggunakan", "memakai",
			"membentuk", "menyerupai", "berbentuk");

	private static final Set<Role> OBJECTS = EnumSet.of(Role.NOUN, Role.OWNED, Role.NAME, Role.NUMBER,
			Role.PREPOSITION);

	private static final Set<Role> PREDICATES = EnumSet.of(Role.AUXILIARY, Role.NEGATION, Role.VERB, Role.ACTIVE,
			Role.PASSIVE, Role.MIDDLE, Role.DEGREE);

	private static final Set<Role> BREAKS = EnumSet.of(Role.RELATIVE, Role.CONJUNCTION, Role.PREPOSITION);

	private final IntransitiveVerbs withoutObject = new IntransitiveVerbs();

	@Override
	public @Nullable Clue of(Sense sense) {
		boolean verb = sense.partOfSpeech() == PartOfSpeech.VERB && !this.withoutObject.contains(sense.headword());
		return (verb && new VerbGloss(sense.glosses().getFirst()).mayTakeObject()) ? new Order(sense) : null;
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
			return (may && (isBare(place) || isStem(place)) && hasObject(place) && !isSubject(place)) ? WEIGHT : 0;
		}

		@Override
		public Reason because(Place place) {
			return new Reason("an order among orders", "perintah di antara perintah");
		}

		/**
		 * Rebus and rakit are listed as verbs as they stand, and so is cerita, no order.
		 */
		private boolean isBare(Place place) {
			String standard = this.sense.standard();
			boolean orders = this.sense.after().contains("start") || standard != null && standard.startsWith("me");
			return orders && place.sentence().form(place.last()).roles().of(this.sense) == Role.VERB
					&& place.sentence().key(place.last()).equals(this.sense.headword());
		}

		private boolean isStem(Place place) {
			WordForm form = place.sentence().form(place.last());
			return form.roles().of(this.sense) == Role.STEM && !isActionNoun(place)
					&& this.sense.band() - nounBand(form) < RARER;
		}

	}

	/** Evaluasi hasil, operasi mata: loans that name what is done. */
	private static boolean isActionNoun(Place place) {
		String key = place.sentence().key(place.last());
		return key.endsWith("asi") || key.endsWith("isi") || key.endsWith("usi") || key.endsWith("eksi");
	}

	/** The band of its commonest noun; beyond all bands without one. */
	private static int nounBand(WordForm form) {
		return form.commonSenses()
			.stream()
			.filter((sense) -> sense.partOfSpeech() == PartOfSpeech.NOUN)
			.mapToInt(Sense::band)
			.min()
			.orElse(Integer.MAX_VALUE);
	}

	private static boolean hasObject(Place place) {
		return OBJECTS.contains(place.sentence().form(place.after()).roles().first());
	}

	/** Whether the clause says something of the word: Infeksi jamur menular. */
	private static boolean isSubject(Place place) {
		SentenceView sentence = place.sentence();
		int farthest = Math.min(sentence.size(), place.after() + FARTHEST);
		int at = place.after() + 1;
		while (at < farthest && sentence.follows(at)) {
			Role role = sentence.form(at).roles().first();
			if (BREAKS.contains(role) || RESULTS.contains(sentence.key(at))) {
				return becomesSo(sentence, at);
			}
			if (PREDICATES.contains(role) || isQuality(sentence, at)) {
				return true;
			}
			at++;
		}
		return sentence.precedesMark(at - 1, ':');
	}

	/** Tubuh pasien menjadi lemas; but belah ikan menjadi dua. */
	private static boolean becomesSo(SentenceView sentence, int at) {
		return sentence.key(at).equals("menjadi") && at + 1 < sentence.size()
				&& sentence.form(at + 1).roles().first() == Role.ADJECTIVE;
	}

	/** Menular, menarik. */
	private static boolean isQuality(SentenceView sentence, int at) {
		return sentence.form(at).roles().first() == Role.ADJECTIVE && sentence.key(at).startsWith("men");
	}

}
