package id.layang.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import id.layang.glossary.Sense;

/**
 * Writes a table with one sense per row, RFC 4180 in UTF-8. The licence stands in each
 * row, for a row has no other place for it.
 */
final class CsvWriter implements ExtractWriter {

	private static final List<String> COLUMNS = List.of("headword", "part_of_speech", "english", "register", "field",
			"band", "standard", "stands_for", "built", "example", "example_english", "key", "source");

	private static final String SOURCE = Licence.AUTHOR + ", " + Licence.NAME;

	@Override
	public void write(Extract extract, OutputStream out) throws IOException {
		StringBuilder table = new StringBuilder(row(COLUMNS));
		extract.articles()
			.forEach((article) -> article.meanings().forEach((meaning) -> table.append(row(cells(meaning)))));
		out.write(table.toString().getBytes(StandardCharsets.UTF_8));
	}

	private static List<String> cells(Article.Meaning meaning) {
		Sense sense = meaning.sense();
		return List.of(sense.headword(), sense.partOfSpeech().english(), meaning.english(),
				String.join(", ", sense.register()), String.join(", ", sense.fields()), Integer.toString(sense.band()),
				Objects.requireNonNullElse(sense.standard(), ""), Objects.requireNonNullElse(sense.full(), ""),
				meaning.built(), meaning.sentence(), meaning.translation(), sense.key(), SOURCE);
	}

	private static String row(List<String> cells) {
		return cells.stream().map(CsvWriter::cell).collect(Collectors.joining(",", "", "\r\n"));
	}

	private static String cell(String text) {
		boolean plain = text.chars().noneMatch((c) -> c == ',' || c == '"' || c == '\r' || c == '\n');
		return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
	}

}
