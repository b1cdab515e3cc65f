package id.layang.glossary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sorts the lines of a glossary folder into the files where they belong, in their order
 * and normalised. Refuses to touch anything while a line has a problem of its own or two
 * lines have the same key.
 */
public final class GlossaryFormatter {

	private final Path folder;

	private final List<Problem> problems = new ArrayList<>();

	private final Map<String, List<String>> sorted = new TreeMap<>();

	private final Map<String, List<String>> comments = new TreeMap<>();

	private final Map<String, Line> places = new HashMap<>();

	public GlossaryFormatter(Path folder) {
		this.folder = folder;
	}

	/**
	 * Formats the folder.
	 * @return the number of files written
	 * @throws GlossaryException when a line cannot be read or a key stands twice
	 * @throws IOException when a file cannot be written
	 */
	public int format() throws IOException {
		GlossaryFiles files = GlossaryFiles.in(this.folder);
		SenseParser parser = new SenseParser(this.problems::add);
		files.senseFiles().forEach((name) -> files.lines(name).forEach((line) -> sort(normalised(line), parser)));
		sortExamples(files);
		if (!this.problems.isEmpty()) {
			throw new GlossaryException(this.problems);
		}
		return write(files);
	}

	private static Line normalised(Line line) {
		String text = Normalizer.normalize(line.text(), Normalizer.Form.NFC).stripTrailing();
		return new Line(line.file(), line.number(), text);
	}

	private void sort(Line line, SenseParser parser) {
		if (!line.isContent()) {
			comment(line);
			return;
		}
		Sense sense = parser.parse(line);
		if (sense == null) {
			return;
		}
		Line earlier = this.places.putIfAbsent(sense.key(), line);
		if (earlier != null) {
			this.problems.add(line.problem(sense.key() + " stands already at glossary/" + earlier.file() + ":"
					+ earlier.number() + "; keep one of them"));
		}
		put(fileOf(sense), sense.line());
	}

	private void comment(Line line) {
		if (!line.text().isEmpty()) {
			this.comments.computeIfAbsent(line.file(), (name) -> new ArrayList<>()).add(line.text());
		}
	}

	private void sortExamples(GlossaryFiles files) {
		for (Line line : files.lines(GlossaryFiles.EXAMPLES)) {
			if (line.isContent()) {
				put(GlossaryFiles.EXAMPLES, normalised(line).text());
			}
			else {
				comment(line);
			}
		}
	}

	private void put(String file, String text) {
		this.sorted.computeIfAbsent(file, (name) -> new ArrayList<>()).add(text);
	}

	static String fileOf(Sense sense) {
		if (sense.language() != null) {
			return GlossaryFiles.FOREIGN;
		}
		if (sense.full() != null) {
			return GlossaryFiles.ACRONYMS;
		}
		if (sense.isName()) {
			return GlossaryFiles.NAMES;
		}
		if (sense.headword().indexOf(' ') > 0) {
			return GlossaryFiles.PHRASES;
		}
		return sense.isInformal() ? GlossaryFiles.INFORMAL : wordFile(sense.headword());
	}

	private static String wordFile(String headword) {
		String plain = Normalizer.normalize(headword, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
		char first = plain.chars()
			.mapToObj((c) -> (char) c)
			.filter((c) -> c >= 'a' && c <= 'z')
			.findFirst()
			.orElse('a');
		return "words/" + first + ".tsv";
	}

	private int write(GlossaryFiles files) throws IOException {
		int written = 0;
		for (Map.Entry<String, List<String>> file : this.sorted.entrySet()) {
			Collections.sort(file.getValue());
			List<String> lines = new ArrayList<>(this.comments.getOrDefault(file.getKey(), List.of()));
			lines.addAll(file.getValue());
			String text = String.join("\n", lines) + "\n";
			if (!text.equals(files.texts().get(file.getKey()))) {
				Path path = this.folder.resolve(file.getKey());
				Files.createDirectories(path.getParent());
				Files.writeString(path, text);
				written++;
			}
		}
		removeEmptied(files);
		return written;
	}

	private void removeEmptied(GlossaryFiles files) throws IOException {
		for (String name : files.texts().keySet()) {
			if (!this.sorted.containsKey(name) && !name.equals(GlossaryFiles.AFFIXES)) {
				Files.delete(this.folder.resolve(name));
			}
		}
	}

}
