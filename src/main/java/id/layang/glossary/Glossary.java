package id.layang.glossary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import id.layang.morphology.Lexeme;
import id.layang.morphology.WordClass;
import id.layang.text.Keys;
import org.jspecify.annotations.Nullable;

/**
 * The senses, examples and affix notes of a glossary, by headword and by key. Immutable
 * and safe for use by many threads.
 */
public final class Glossary {

	private final Map<String, List<Sense>> byHeadword = new LinkedHashMap<>();

	private final Map<String, List<String>> headwords = new LinkedHashMap<>();

	private final Map<String, Sense> byKey = new LinkedHashMap<>();

	private final Map<String, Example> examples = new LinkedHashMap<>();

	private final Map<String, AffixNote> affixes = new LinkedHashMap<>();

	Glossary(Collection<Sense> senses, Collection<Example> examples, Collection<AffixNote> affixes) {
		for (Sense sense : senses) {
			this.byHeadword.computeIfAbsent(sense.headword(), (headword) -> new ArrayList<>(1)).add(sense);
			this.byKey.put(sense.key(), sense);
		}
		this.byHeadword.values().forEach((list) -> list.sort(Comparator.comparingInt(Sense::order)));
		this.byHeadword.keySet()
			.forEach((headword) -> this.headwords.computeIfAbsent(Keys.of(headword), (key) -> new ArrayList<>(1))
				.add(headword));
		examples.forEach((example) -> this.examples.put(example.key(), example));
		affixes.forEach((affix) -> this.affixes.put(affix.id(), affix));
	}

	/**
	 * Reads and checks a glossary.
	 * @throws GlossaryException naming every problem, when there is one
	 */
	public static Glossary read(GlossaryFiles files) {
		GlossaryReader reader = new GlossaryReader(files);
		Glossary glossary = reader.read();
		if (!reader.problems().isEmpty()) {
			throw new GlossaryException(reader.problems());
		}
		return glossary;
	}

	/** Everything wrong with a glossary; empty when nothing is. */
	public static List<Problem> check(GlossaryFiles files) {
		GlossaryReader reader = new GlossaryReader(files);
		reader.read();
		return reader.problems();
	}

	public @Nullable Sense sense(String key) {
		return this.byKey.get(key);
	}

	/** The senses of a headword as listed, commonest first. */
	public List<Sense> senses(String headword) {
		return this.byHeadword.getOrDefault(headword, List.of());
	}

	/**
	 * The senses of a headword that share a root: *beruang* the bear, or *ber-* + *uang*.
	 */
	public List<Sense> senses(String headword, String root) {
		List<Sense> all = senses(headword);
		List<Sense> own = all.stream().filter((sense) -> root.equals(sense.root())).toList();
		if (!own.isEmpty()) {
			return own;
		}
		List<Sense> rootless = all.stream().filter((sense) -> sense.root() == null).toList();
		return rootless.isEmpty() ? all : rootless;
	}

	/** The headwords that differ from a key only in capitals and apostrophes. */
	public List<String> headwords(String key) {
		return this.headwords.getOrDefault(key, List.of());
	}

	public @Nullable Example example(String key) {
		return this.examples.get(key);
	}

	public Collection<Example> examples() {
		return this.examples.values();
	}

	/** What an affix means; the note without a use serves for uses that have none. */
	public @Nullable AffixNote affix(String id) {
		AffixNote note = this.affixes.get(id);
		int colon = id.indexOf(':');
		return (note != null || colon < 0) ? note : this.affixes.get(id.substring(0, colon));
	}

	public Collection<AffixNote> affixes() {
		return this.affixes.values();
	}

	/** All senses, in the order of the files. */
	public Collection<Sense> senses() {
		return this.byKey.values();
	}

	/** All headwords, in the order of the files. */
	public Set<String> headwords() {
		return this.byHeadword.keySet();
	}

	/** The headwords as morphology needs them: one for each root that a headword has. */
	public List<Lexeme> lexemes() {
		List<Lexeme> lexemes = new ArrayList<>(this.byHeadword.size());
		this.byHeadword.forEach((headword, senses) -> addLexemes(headword, senses, lexemes));
		return lexemes;
	}

	private static void addLexemes(String headword, List<Sense> senses, List<Lexeme> lexemes) {
		Map<String, Set<WordClass>> classes = new LinkedHashMap<>();
		for (Sense sense : senses) {
			classes
				.computeIfAbsent(Objects.requireNonNullElse(sense.root(), ""),
						(root) -> EnumSet.noneOf(WordClass.class))
				.add(sense.partOfSpeech().wordClass());
		}
		classes.forEach((root, found) -> lexemes.add(new Lexeme(headword, root.isEmpty() ? null : root, found)));
	}

}
