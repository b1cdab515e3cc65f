package id.layang.glossary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The texts of the glossary files, by name, from a folder or from the class path.
 *
 * @param texts content by file name, {@code words/a.tsv}
 */
public record GlossaryFiles(Map<String, String> texts) {

	static final String PHRASES = "phrases.tsv";

	static final String NAMES = "names.tsv";

	static final String ACRONYMS = "acronyms.tsv";

	static final String INFORMAL = "informal.tsv";

	static final String FOREIGN = "foreign.tsv";

	static final String AFFIXES = "affixes.tsv";

	static final String EXAMPLES = "examples.tsv";

	/** Every file that a packaged glossary may hold: a jar cannot be listed portably. */
	private static final List<String> PACKAGED = Stream
		.concat(IntStream.rangeClosed('a', 'z').mapToObj((letter) -> "words/" + (char) letter + ".tsv"),
				Stream.of(PHRASES, NAMES, ACRONYMS, INFORMAL, FOREIGN, AFFIXES, EXAMPLES))
		.toList();

	/** Every {@code .tsv} file in a folder and the folders below it. */
	public static GlossaryFiles in(Path folder) {
		Map<String, String> texts = new LinkedHashMap<>();
		try (Stream<Path> paths = Files.walk(folder)) {
			for (Path path : paths.filter((path) -> path.toString().endsWith(".tsv")).sorted().toList()) {
				texts.put(folder.relativize(path).toString().replace('\\', '/'), read(path));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The glossary folder " + folder.toAbsolutePath() + " cannot be read", ex);
		}
		return new GlossaryFiles(texts);
	}

	/** The glossary that ships inside the application. */
	public static GlossaryFiles packaged() {
		Map<String, String> texts = new LinkedHashMap<>();
		for (String name : PACKAGED) {
			try (InputStream in = GlossaryFiles.class.getResourceAsStream("/glossary/" + name)) {
				if (in != null) {
					texts.put(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException("The packaged glossary file " + name + " cannot be read", ex);
			}
		}
		return new GlossaryFiles(texts);
	}

	private static String read(Path path) throws IOException {
		try {
			return Files.readString(path);
		}
		catch (CharacterCodingException ex) {
			throw new GlossaryException(List.of(new Problem(path.toString(), 1, "not UTF-8; save the file as UTF-8")));
		}
	}

	/**
	 * Tells one content from another: what is worked out ahead holds only for the same.
	 */
	public String fingerprint() {
		return Integer.toHexString(this.texts.hashCode());
	}

	List<Line> lines(String name) {
		String text = this.texts.get(name);
		if (text == null) {
			return List.of();
		}
		List<Line> lines = new ArrayList<>();
		int number = 0;
		for (int start = 0; start < text.length();) {
			int end = text.indexOf('\n', start);
			end = (end < 0) ? text.length() : end;
			lines.add(new Line(name, ++number, text.substring(start, end)));
			start = end + 1;
		}
		return lines;
	}

	/** The names of the files that hold senses. */
	List<String> senseFiles() {
		return this.texts.keySet().stream().filter((name) -> !name.equals(AFFIXES) && !name.equals(EXAMPLES)).toList();
	}

}
