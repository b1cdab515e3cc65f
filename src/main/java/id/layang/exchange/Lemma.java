package id.layang.exchange;

import java.util.List;

/**
 * The headword that a form belongs to.
 *
 * @param headword as listed
 * @param rules what was put on it, in the order of putting on: {@code di-}, {@code -nya}
 */
record Lemma(String headword, List<String> rules) {

	Lemma {
		rules = List.copyOf(rules);
	}

}
