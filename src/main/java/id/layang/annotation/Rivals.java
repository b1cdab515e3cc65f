package id.layang.annotation;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import id.layang.glossary.PartOfSpeech;
import id.layang.glossary.Sense;

/**
 * The senses that a word may have, each with what may speak for it, so that nothing is
 * looked up where it stands.
 *
 * @param senses commonest first
 * @param ranked the same with their clues where there are several; else none
 * @param first what is chosen as long as nothing is weighed
 * @param nouns whether there are several, of nouns before all
 * @param names whether all are of names
 */
record Rivals(List<Sense> senses, Rival[] ranked, Choice first, boolean nouns, boolean names) {

	private static final Rival[] UNCONTESTED = {};

	static final Rivals NONE = new Rivals(List.of(), UNCONTESTED, Choice.NONE, false, false);

	/** What the surroundings must outweigh to put the second sense first. */
	static final double SECOND = 1;

	/** For each place further down; a gap in the numbers says that a sense is rare. */
	private static final double EACH_LATER = 0.25;

	/** Isi is contents rather than the stem of mengisi. */
	private static final double OTHER_HEADWORD = 0.75;

	/**
	 * One of them.
	 *
	 * @param sense the sense
	 * @param prior how likely it is before anything speaks for it
	 * @param clues what may
	 */
	record Rival(Sense sense, double prior, Clue[] clues) {
	}

	static Rivals of(List<Sense> senses, Function<Sense, List<Clue>> clues) {
		if (senses.isEmpty()) {
			return NONE;
		}
		Rival[] ranked = (senses.size() > 1) ? ranked(senses, clues) : UNCONTESTED;
		return new Rivals(List.copyOf(senses), ranked, Choice.only(senses.getFirst(), null), areNouns(senses),
				senses.stream().allMatch(Sense::isName));
	}

	private static Rival[] ranked(List<Sense> senses, Function<Sense, List<Clue>> clues) {
		Rival[] ranked = new Rival[senses.size()];
		for (int i = 0; i < ranked.length; i++) {
			Sense sense = senses.get(i);
			ranked[i] = new Rival(sense, prior(senses, i), clues.apply(sense).toArray(Clue[]::new));
		}
		return ranked;
	}

	private static boolean areNouns(List<Sense> senses) {
		return senses.size() > 1
				&& senses.stream().limit(2).allMatch((sense) -> sense.partOfSpeech() == PartOfSpeech.NOUN);
	}

	private static double prior(List<Sense> senses, int place) {
		if (place == 0) {
			return 0;
		}
		Sense sense = senses.get(place);
		boolean same = sense.headword().equalsIgnoreCase(senses.getFirst().headword());
		int order = (same && sense.isOrdered()) ? Math.max(place, sense.order() - 1) : place;
		return -SECOND - EACH_LATER * (order - 1) - (same ? 0 : OTHER_HEADWORD);
	}

	/** Some of them, in any order. */
	Rivals only(List<Sense> some) {
		return some.equals(this.senses) ? this : of(some, this::clues);
	}

	/** Those of some sort. */
	Rivals only(Predicate<Sense> wanted) {
		return only(this.senses.stream().filter(wanted).toList());
	}

	private List<Clue> clues(Sense sense) {
		for (Rival rival : this.ranked) {
			if (rival.sense == sense) {
				return List.of(rival.clues);
			}
		}
		return List.of();
	}

	boolean isContested() {
		return this.ranked != UNCONTESTED;
	}

}
