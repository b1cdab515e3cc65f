package id.layang.exchange.dictionary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads Layang's own lines, headword ⇥ sense ⇥ gloss; gloss ⇥ tags, and plain ones,
 * headword ⇥ gloss.
 */
final class TsvReader implements DictionaryReader {

	@Override
	public String ending() {
		return ".tsv";
	}

	@Override
	public void read(Path file, Guard guard, Collector entries) throws IOException {
		int number = 0;
		for (String line : (Iterable<String>) Bytes.text(file, guard).lines()::iterator) {
			number++;
			if (line.isBlank() || line.startsWith("#")) {
				continue;
			}
			String[] columns = line.split("\t", -1);
			if (columns.length < 2) {
				throw new DictionaryException("line " + number
						+ " has no tab; write headword and gloss, or headword, sense and glosses, with a tab between");
			}
			entries.add(columns[0], List.of(columns[(columns.length > 2) ? 2 : 1].split("; ")));
		}
	}

}
