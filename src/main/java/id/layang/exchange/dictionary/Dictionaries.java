package id.layang.exchange.dictionary;

import java.nio.file.Path;
import java.util.List;

import id.layang.glossary.Sense;

/**
 * What a folder of dictionaries gave.
 *
 * @param entries all entries, dictionary by dictionary
 * @param problems what could not be read, and why
 */
public record Dictionaries(List<ForeignEntry> entries, List<DictionaryProblem> problems) {

	public Dictionaries {
		entries = List.copyOf(entries);
		problems = List.copyOf(problems);
	}

	/** The entries as the glossary shows them. */
	public List<Sense> senses() {
		return this.entries.stream()
			.map((entry) -> Sense.from(entry.source(), entry.headword(), entry.glosses()))
			.toList();
	}

	/**
	 * Reads every dictionary in a folder and the folders in it: StarDict, Yomitan, DICT,
	 * Layang's own lines, CSV. One that is broken is left out and named among the
	 * problems.
	 */
	public static Dictionaries in(Path folder) {
		return new FolderReader(Limits.STANDARD).read(folder);
	}

}
