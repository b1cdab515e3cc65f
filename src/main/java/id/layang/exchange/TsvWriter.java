package id.layang.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes the glossary's own lines: headword, sense, glosses, tags. */
final class TsvWriter implements ExtractWriter {

	@Override
	public void write(Extract extract, OutputStream out) throws IOException {
		StringBuilder text = new StringBuilder();
		Licence.NOTICE.lines().forEach((line) -> text.append(line.isEmpty() ? "#" : "# " + line).append('\n'));
		text.append("# Revision ").append(extract.revision()).append('\n');
		text.append("# headword\tsense\tgloss; gloss\ttags\n");
		extract.articles()
			.forEach((article) -> article.meanings()
				.forEach((meaning) -> text.append(meaning.sense().line()).append('\n')));
		out.write(text.toString().getBytes(StandardCharsets.UTF_8));
	}

}
