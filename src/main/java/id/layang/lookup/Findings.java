package id.layang.lookup;

import java.util.List;

/**
 * What was found.
 *
 * @param query what was looked for, tidied
 * @param hits the best first
 * @param tried what was tried
 * @param suggestions the nearest headwords, when nothing was found
 */
public record Findings(String query, List<Hit> hits, List<Tried> tried, List<String> suggestions) {

	/** Something that was tried, in both languages. */
	public record Tried(String english, String indonesian) {
	}

}
