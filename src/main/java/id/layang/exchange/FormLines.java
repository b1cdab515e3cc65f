package id.layang.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The forms of all words as lines: {@code dipanggil ⇥ memanggil ⇥ stem|di-}, with two
 * more columns for each further headword.
 */
final class FormLines {

	private static final String COLUMN = "\t";

	private static final String RULE = "|";

	private FormLines() {
	}

	static List<String> of(Map<String, List<Lemma>> forms) {
		List<String> lines = new ArrayList<>(forms.size());
		forms.forEach((form, lemmas) -> lines.add(line(form, lemmas)));
		return lines;
	}

	private static String line(String form, List<Lemma> lemmas) {
		StringBuilder line = new StringBuilder(form);
		lemmas.forEach((lemma) -> line.append(COLUMN)
			.append(lemma.headword())
			.append(COLUMN)
			.append(String.join(RULE, lemma.rules())));
		return line.toString();
	}

	static Map<String, List<Lemma>> read(List<String> lines) {
		Map<String, List<String>> rules = new HashMap<>();
		Map<String, List<Lemma>> forms = LinkedHashMap.newLinkedHashMap(lines.size());
		lines.forEach((line) -> {
			String[] columns = line.split(COLUMN);
			List<Lemma> lemmas = new ArrayList<>(1);
			for (int i = 1; i < columns.length; i += 2) {
				lemmas.add(new Lemma(columns[i], rules.computeIfAbsent(columns[i + 1], FormLines::rules)));
			}
			forms.put(columns[0], lemmas);
		});
		return forms;
	}

	private static List<String> rules(String column) {
		return List.of(column.split(Pattern.quote(RULE)));
	}

}
