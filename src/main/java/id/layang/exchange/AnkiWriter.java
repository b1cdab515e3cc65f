package id.layang.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;

/** Writes a deck for Anki, one card per sense, the commonest words first. */
final class AnkiWriter implements ExtractWriter {

	@Override
	public void write(Extract extract, OutputStream out) throws IOException {
		List<Article.Meaning> meanings = extract.articles()
			.stream()
			.flatMap((article) -> article.meanings().stream())
			.sorted(Comparator.comparingInt((meaning) -> meaning.sense().band()))
			.toList();
		Path folder = Files.createTempDirectory("layang-anki");
		Path file = folder.resolve("collection.anki2");
		try {
			write(meanings, file);
			Archive archive = new Archive(out);
			archive.add("collection.anki2", Files.readAllBytes(file));
			archive.add("media", "{}");
			archive.finish();
		}
		finally {
			Files.deleteIfExists(file);
			Files.delete(folder);
		}
	}

	private static void write(List<Article.Meaning> meanings, Path file) throws IOException {
		try (AnkiCollection collection = AnkiCollection.create(file)) {
			for (Article.Meaning meaning : meanings) {
				collection.add(AnkiNote.of(meaning));
			}
			collection.commit();
		}
		catch (SQLException ex) {
			throw new IOException(file + " (" + ex.getMessage() + ")", ex);
		}
	}

}
