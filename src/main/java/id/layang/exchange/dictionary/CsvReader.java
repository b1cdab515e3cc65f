package id.layang.exchange.dictionary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads tables: columns named headword and english, or a word for these; else the first
 * two columns.
 */
final class CsvReader implements DictionaryReader {

	private static final Set<String> HEADWORD = Set.of("headword", "word", "term", "lemma", "indonesian", "front",
			"kata");

	private static final Set<String> GLOSS = Set.of("english", "gloss", "glosses", "definition", "translation",
			"meaning", "back", "arti");

	@Override
	public String ending() {
		return ".csv";
	}

	@Override
	public void read(Path file, Guard guard, Collector entries) throws IOException {
		CsvTable table = new CsvTable(Bytes.text(file, guard));
		List<String> row = table.next();
		int headword = column(row, HEADWORD);
		int gloss = column(row, GLOSS);
		boolean named = headword >= 0 && gloss >= 0;
		if (named) {
			row = table.next();
		}
		int from = named ? headword : 0;
		int to = named ? gloss : 1;
		for (; !row.isEmpty(); row = table.next()) {
			if (row.size() > Math.max(from, to)) {
				entries.add(row.get(from), List.of(row.get(to).split("; ")));
			}
			else if (row.size() > 1 || !row.getFirst().isBlank()) {
				throw new DictionaryException("line " + table.line() + " has too few columns; "
						+ "write headword and gloss with a comma between, in quotation marks where they hold a comma");
			}
		}
	}

	private static int column(List<String> header, Set<String> names) {
		for (int i = 0; i < header.size(); i++) {
			if (names.contains(header.get(i).strip().toLowerCase(Locale.ROOT))) {
				return i;
			}
		}
		return -1;
	}

}
