package id.layang.annotation;

import java.util.List;
import java.util.Set;

/**
 * A line of {@code inflected-glosses.tsv}.
 *
 * @param from the kinds of wording it applies to
 * @param affixes what may stand around the word, each from the outside in
 * @param to the kind it yields
 * @param patterns the English, with places for a form of the English so far
 */
record GlossRule(Set<String> from, Set<List<String>> affixes, String to, List<GlossPattern> patterns) {

	static GlossRule parse(String line) {
		String[] columns = line.split("\t");
		return new GlossRule(Set.of(columns[0].split("\\|")),
				Set.copyOf(split(columns[1], "\\|").stream().map((one) -> split(one, " ")).toList()), columns[2],
				split(columns[3], "; ").stream().map(GlossPattern::new).toList());
	}

	private static List<String> split(String text, String separator) {
		return List.of(text.split(separator));
	}

}
