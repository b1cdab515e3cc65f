package id.layang.exchange.dictionary;

import java.util.List;

/**
 * A headword of a dictionary that is not ours.
 *
 * @param headword as listed there
 * @param glosses what it says, as plain text
 * @param source the dictionary's name
 */
public record ForeignEntry(String headword, List<String> glosses, String source) {

	public ForeignEntry {
		glosses = List.copyOf(glosses);
	}

}
