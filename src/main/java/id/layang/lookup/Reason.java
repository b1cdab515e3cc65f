package id.layang.lookup;

/**
 * Why something was found, in a few words.
 *
 * @param match the sort of match
 * @param english in English
 * @param indonesian in Indonesian
 */
public record Reason(Match match, String english, String indonesian) {

	/** The sorts of matches. */
	public enum Match {

		EXACT, FORM, STANDARD, MEANING, FAMILY, PHRASE, PREFIX, PATTERN, MENTION, EXAMPLE, SIMILAR, PART

	}

}
