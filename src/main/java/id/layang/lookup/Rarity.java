package id.layang.lookup;

import java.util.Map;

import id.layang.glossary.Sense;

/**
 * How far a sense is from everyday use, on one scale: band, register, kind of headword,
 * and how often the headword stands in example sentences.
 */
final class Rarity {

	private static final double MOST = 10;

	private static final double[] BANDS = { 0, 0, 1, 2, 3, 4.5 };

	private static final int RAREST_BAND = 5;

	private static final double UNBANDED_PHRASE = 1.5;

	private static final double PHRASE = 1;

	private static final double NAME = 1.5;

	private static final double NONSTANDARD = 3;

	private static final double ABBREVIATION = 3;

	private static final double FURTHER_SENSE = 1.5;

	private static final int MOST_SENSES = 3;

	private static final Map<String, Integer> REGISTERS = Map.of("informal", 2, "formal", 1, "literary", 2, "archaic",
			3, "regional", 3, "vulgar", 3);

	private static final double BY_USES = 0.35;

	static final double MOST_FAMILIAR = 1.3;

	private Rarity() {
	}

	static double of(Sense sense, int uses) {
		double rarity = band(sense, uses);
		for (String register : sense.register()) {
			rarity += REGISTERS.getOrDefault(register, 0);
		}
		rarity += (sense.standard() != null) ? NONSTANDARD : 0;
		rarity += (sense.full() != null) ? ABBREVIATION : 0;
		rarity += sense.isName() ? NAME : 0;
		return Math.min(rarity, MOST) - familiarity(uses);
	}

	static double familiarity(int uses) {
		return Math.min(BY_USES * Math.log(1 + uses), MOST_FAMILIAR);
	}

	/** Of the sense at a place among the senses of its headword. */
	static double of(Sense sense, int uses, int place) {
		return of(sense, uses) + FURTHER_SENSE * Math.min(place, MOST_SENSES);
	}

	/** Phrases have no band; one met in a sentence is hardly a rare one. */
	private static double band(Sense sense, int uses) {
		if (sense.headword().indexOf(' ') > 0) {
			return PHRASE + ((sense.band() == RAREST_BAND) ? UNBANDED_PHRASE / (1 + uses) : BANDS[sense.band()]);
		}
		return BANDS[Math.clamp(sense.band(), 1, RAREST_BAND)];
	}

}
