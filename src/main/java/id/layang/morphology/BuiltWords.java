package id.layang.morphology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * How the listed words are built from their roots, worked out ahead. To try the rules on
 * every listed word takes seconds; a glossary that is packaged needs that only once.
 */
public final class BuiltWords {

	private static final String COLUMN = "\t";

	/** Headword, stated root, root found. */
	private static final int COLUMNS = 3;

	/** By headword and stated root; a word that is its own root has no line. */
	private final @Nullable Map<String, String> lines;

	private BuiltWords(@Nullable Map<String, String> lines) {
		this.lines = lines;
	}

	/** Nothing is worked out. */
	public static BuiltWords none() {
		return new BuiltWords(null);
	}

	/**
	 * All that was worked out.
	 * @param lines from {@link Morphology#builtWords()} over the same words
	 */
	public static BuiltWords of(Collection<String> lines) {
		Map<String, String> byWord = new HashMap<>(2 * lines.size());
		for (String line : lines) {
			int root = line.indexOf(COLUMN, line.indexOf(COLUMN) + 1);
			byWord.put(line.substring(0, root), line);
		}
		return new BuiltWords(byWord);
	}

	/** How a word is built; null when nothing is worked out. */
	@Nullable Candidate find(Lexeme lexeme, int classes) {
		if (this.lines == null) {
			return null;
		}
		String line = this.lines.get(word(lexeme));
		if (line == null) {
			return Derivations.itself(lexeme, lexeme.headword(), classes);
		}
		String[] columns = line.split(COLUMN);
		return new Candidate(lexeme.headword(), columns[COLUMNS - 1], affixes(columns), 0, classes, 0, lexeme.isName(),
				0);
	}

	private static List<Affix> affixes(String[] columns) {
		List<Affix> affixes = new ArrayList<>(columns.length - COLUMNS);
		for (int i = COLUMNS; i < columns.length; i++) {
			int blank = columns[i].indexOf(' ');
			affixes.add(new Affix(columns[i].substring(blank + 1), Step.Kind.valueOf(columns[i].substring(0, blank))));
		}
		return affixes;
	}

	/** The line that says how a word is built; null for one that is its own root. */
	static @Nullable String line(Lexeme lexeme, Candidate built) {
		if (built.affixes().isEmpty() && built.root().equals(lexeme.headword())) {
			return null;
		}
		StringBuilder line = new StringBuilder(word(lexeme)).append(COLUMN).append(built.root());
		built.affixes().forEach((affix) -> line.append(COLUMN).append(affix.kind()).append(' ').append(affix.id()));
		return line.toString();
	}

	private static String word(Lexeme lexeme) {
		return lexeme.headword() + COLUMN + Objects.requireNonNullElse(lexeme.root(), "");
	}

}
