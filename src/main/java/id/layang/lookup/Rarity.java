package id.layang.lookup;

import java.util.Map;

import id.layang.glossary.Sense;

/**
 * How far a sense is from everyday use, on one scale: band, register, kind of headword.
 */
final class Rarity {

	static final float MOST = 15;

	private static final float[] BANDS = { 0, 0, 1, 2, 3, 4.5f };

	private static final int RAREST_BAND = 5;

	private static final float UNBANDED_PHRASE = 2;

	private static final float PHRASE = 1.5f;

	private static final float NAME = 1.5f;

	private static final float NONSTANDARD = 3;

	private static final float ABBREVIATION = 3;

	private static final float FURTHER_SENSE = 1.5f;

	/** Of two words for launch, the one that means little else. */
	private static final float FURTHER_GLOSS = 0.1f;

	private static final Map<String, Float> REGISTERS = Map.of("informal", 2f, "formal", 1f, "literary", 2f, "archaic",
			3f, "regional", 3f, "vulgar", 3f);

	private Rarity() {
	}

	static float of(Sense sense) {
		float rarity = band(sense);
		for (String register : sense.register()) {
			rarity += REGISTERS.getOrDefault(register, 0f);
		}
		rarity += (sense.standard() != null) ? NONSTANDARD : 0;
		rarity += (sense.full() != null) ? ABBREVIATION : 0;
		rarity += sense.isName() ? NAME : 0;
		return Math.min(rarity, MOST - FURTHER_SENSE * 3 - 1);
	}

	/** Of the sense at a place among the senses of its headword. */
	static float of(Sense sense, int place) {
		return of(sense) + FURTHER_SENSE * Math.min(place, 3) + FURTHER_GLOSS * Math.min(sense.glosses().size() - 1, 5);
	}

	private static float band(Sense sense) {
		if (sense.headword().indexOf(' ') > 0) {
			return PHRASE + ((sense.band() == RAREST_BAND) ? UNBANDED_PHRASE : BANDS[sense.band()]);
		}
		return BANDS[Math.clamp(sense.band(), 1, RAREST_BAND)];
	}

}
