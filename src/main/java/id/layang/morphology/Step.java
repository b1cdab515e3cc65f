package id.layang.morphology;

/**
 * One thing taken off a word.
 *
 * @param affix the conventional notation: {@code meN-}, {@code -kan}, {@code ke-}
 * @param kind what sort of thing it is
 * @param meaning the id under which the affix's meaning is explained:
 * {@code ke-…-an:state}
 */
public record Step(String affix, Kind kind, String meaning) {

	public enum Kind {

		PREFIX, SUFFIX, INFIX, PROCLITIC, CLITIC, PARTICLE, REDUPLICATION, COMPOUND, SPELLING

	}

}
