package id.layang.glossary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Reads the files of a glossary and gathers every problem on the way. */
final class GlossaryReader {

	private static final Pattern EXAMPLE = Pattern.compile("([^\\[\\]]*\\[[^\\[\\]]+])+[^\\[\\]]*");

	private final GlossaryFiles files;

	private final List<Problem> problems = new ArrayList<>();

	private final Map<String, Sense> senses = new LinkedHashMap<>();

	/** Where the senses stand, in the same order. */
	private final List<Line> places = new ArrayList<>();

	GlossaryReader(GlossaryFiles files) {
		this.files = files;
	}

	List<Problem> problems() {
		return this.problems;
	}

	Glossary read() {
		SenseParser parser = new SenseParser(this.problems::add);
		this.files.senseFiles().forEach((name) -> readSenses(name, parser));
		List<Example> examples = examples();
		Glossary glossary = new Glossary(this.senses, examples, affixes(), this.files.fingerprint());
		new GlossaryChecks(glossary, (sense, message) -> this.problems.add(place(sense).problem(message))).run();
		return glossary;
	}

	private void readSenses(String name, SenseParser parser) {
		Line before = null;
		for (Line line : this.files.lines(name)) {
			Sense sense = line.isContent() ? parser.parse(line) : null;
			if (sense != null) {
				add(sense, line);
				checkOrder(before, line);
				before = line;
			}
		}
	}

	private void add(Sense sense, Line line) {
		if (this.senses.putIfAbsent(sense.key(), sense) == null) {
			this.places.add(line);
			return;
		}
		Line earlier = place(sense);
		this.problems.add(line.problem(sense.key() + " stands already at glossary/" + earlier.file() + ":"
				+ earlier.number() + "; merge the two lines or give each its own :slug"));
	}

	/** Looked for only when there is something to say about it. */
	private Line place(Sense sense) {
		String start = sense.headword() + "\t" + sense.code() + "\t";
		return this.places.stream().filter((line) -> line.text().startsWith(start)).findFirst().orElseThrow();
	}

	/**
	 * A tab stands before every letter, so that whole lines have the order of their
	 * columns.
	 */
	private void checkOrder(@Nullable Line before, Line line) {
		if (before != null && before.text().compareTo(line.text()) > 0) {
			this.problems.add(line
				.problem("out of order after '" + before.columns()[0] + "'; run the format command, or move the line"));
		}
	}

	private List<Example> examples() {
		List<Example> examples = new ArrayList<>();
		for (Line line : this.files.lines(GlossaryFiles.EXAMPLES)) {
			String[] columns = line.columns();
			if (!line.isContent()) {
				continue;
			}
			if (columns.length != 3 || columns[2].isBlank()) {
				this.problems
					.add(line.problem("an example has three columns: key, Indonesian with the [word], English"));
			}
			else if (this.senses.get(columns[0]) == null) {
				this.problems
					.add(line.problem("no sense has the key '" + columns[0] + "'; mend the key or add the sense"));
			}
			else if (!EXAMPLE.matcher(columns[1]).matches()) {
				this.problems.add(line.problem("mark the word in square brackets: Dia [memanggil] adiknya."));
			}
			else {
				examples.add(new Example(columns[0], columns[1], columns[2]));
			}
		}
		return examples;
	}

	private List<AffixNote> affixes() {
		List<AffixNote> notes = new ArrayList<>();
		for (Line line : this.files.lines(GlossaryFiles.AFFIXES)) {
			String[] columns = line.columns();
			if (line.isContent() && columns.length != 5) {
				this.problems
					.add(line.problem("an affix has five columns: name, English, Indonesian, example, its English"));
			}
			else if (line.isContent()) {
				notes.add(new AffixNote(columns[0], columns[1], columns[2], columns[3], columns[4]));
			}
		}
		return notes;
	}

}
