package id.layang.glossary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import id.layang.morphology.Lexeme;
import id.layang.morphology.WordClass;
import id.layang.text.Keys;
import org.jspecify.annotations.Nullable;

/**
 * The senses, examples and affix notes of a glossary, by headword and by key. Immutable
 * and safe for use by many threads.
 */
public final class Glossary {

	private static final Set<String> INFORMAL = Set.of("informal", "regional", "archaic");

	/** The fingerprint of no files. */
	private static final String NONE = "";

	private final Map<String, List<Sense>> byHeadword;

	private final Map<String, List<Sense>> brought = new LinkedHashMap<>();

	private final Set<String> allHeadwords;

	private final Map<String, List<String>> headwords;

	private final Map<String, Sense> byKey;

	private final Map<String, Example> examples = new LinkedHashMap<>();

	private final Map<String, AffixNote> affixes = new LinkedHashMap<>();

	private final String fingerprint;

	/** Of senses by key, a map that nobody else changes. */
	Glossary(Map<String, Sense> senses, Collection<Example> examples, Collection<AffixNote> affixes,
			String fingerprint) {
		this(senses, examples, affixes, List.of(), fingerprint);
	}

	private Glossary(Map<String, Sense> senses, Collection<Example> examples, Collection<AffixNote> affixes,
			Collection<Sense> brought, String fingerprint) {
		this.fingerprint = fingerprint;
		this.byKey = senses;
		this.byHeadword = LinkedHashMap.newLinkedHashMap(senses.size());
		this.headwords = LinkedHashMap.newLinkedHashMap(senses.size());
		senses.values().forEach((sense) -> add(sense, this.byHeadword));
		brought.forEach((sense) -> add(sense, this.brought));
		brought.forEach((sense) -> this.byKey.put(sense.key(), sense));
		this.byHeadword.values().forEach(Glossary::sort);
		this.allHeadwords = brought.isEmpty() ? this.byHeadword.keySet()
				: new LinkedHashSet<>(this.byHeadword.keySet());
		this.brought.keySet().forEach(this.allHeadwords::add);
		this.allHeadwords.forEach(this::addKey);
		examples.forEach((example) -> this.examples.put(example.key(), example));
		affixes.forEach((affix) -> this.affixes.put(affix.id(), affix));
	}

	private static void add(Sense sense, Map<String, List<Sense>> lists) {
		lists.computeIfAbsent(sense.headword(), (headword) -> new ArrayList<>(1)).add(sense);
	}

	private static void sort(List<Sense> senses) {
		if (senses.size() > 1) {
			senses.sort(Comparator.comparingInt(Sense::order));
		}
	}

	private void addKey(String headword) {
		this.headwords.computeIfAbsent(Keys.of(headword), (key) -> new ArrayList<>(1)).add(headword);
	}

	/** This curated glossary with other dictionaries' senses below its own. */
	public Glossary with(Collection<Sense> brought) {
		return brought.isEmpty() ? this : new Glossary(new LinkedHashMap<>(this.byKey), this.examples.values(),
				this.affixes.values(), brought, NONE);
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

	/**
	 * What {@link GlossaryFiles#fingerprint()} says of the files; empty with other
	 * dictionaries' senses.
	 */
	public String fingerprint() {
		return this.fingerprint;
	}

	public @Nullable Sense sense(String key) {
		return this.byKey.get(key);
	}

	/**
	 * The senses of a headword as listed, commonest first; other dictionaries' last.
	 */
	public List<Sense> senses(String headword) {
		List<Sense> own = this.byHeadword.getOrDefault(headword, List.of());
		List<Sense> brought = brought(headword);
		return brought.isEmpty() ? own : Stream.concat(own.stream(), brought.stream()).toList();
	}

	/** The senses that other dictionaries give. */
	public List<Sense> brought(String headword) {
		return this.brought.getOrDefault(headword, List.of());
	}

	/**
	 * The senses of a headword that share a root: *beruang* the bear, or *ber-* + *uang*;
	 * its own only.
	 */
	public List<Sense> senses(String headword, String root) {
		List<Sense> all = this.byHeadword.getOrDefault(headword, List.of());
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

	/** All headwords, in the order of the files; other dictionaries' last. */
	public Set<String> headwords() {
		return this.allHeadwords;
	}

	/** The headwords without those that only other dictionaries list. */
	public Set<String> ownHeadwords() {
		return this.byHeadword.keySet();
	}

	/** The headwords as morphology needs them: one for each root that a headword has. */
	public List<Lexeme> lexemes() {
		List<Lexeme> lexemes = new ArrayList<>(this.byHeadword.size());
		this.byHeadword.forEach((headword, senses) -> addLexemes(headword, senses, lexemes));
		return lexemes;
	}

	/**
	 * The headwords that only other dictionaries list. A capital makes a name; any other
	 * may be a noun, a verb or an adjective, for the dictionary does not say.
	 */
	public List<Lexeme> broughtLexemes() {
		return this.brought.keySet()
			.stream()
			.filter((headword) -> !this.byHeadword.containsKey(headword))
			.map((headword) -> new Lexeme(headword, null,
					Character.isUpperCase(headword.codePointAt(0)) ? EnumSet.of(WordClass.NAME)
							: EnumSet.of(WordClass.NOUN, WordClass.VERB, WordClass.ADJECTIVE)))
			.toList();
	}

	private static void addLexemes(String headword, List<Sense> senses, List<Lexeme> lexemes) {
		Map<String, List<Sense>> byRoot = new LinkedHashMap<>();
		for (Sense sense : senses) {
			byRoot.computeIfAbsent(Objects.requireNonNullElse(sense.root(), ""), (root) -> new ArrayList<>(1))
				.add(sense);
		}
		byRoot.forEach((root, group) -> lexemes.add(lexeme(headword, root.isEmpty() ? null : root, group)));
	}

	/** Informal only if it is so in every sense: kaya is rich before it is like. */
	private static Lexeme lexeme(String headword, @Nullable String root, List<Sense> senses) {
		Set<WordClass> classes = EnumSet.noneOf(WordClass.class);
		senses.forEach((sense) -> classes.add(sense.partOfSpeech().wordClass()));
		if (senses.stream().allMatch((sense) -> sense.language() != null)) {
			classes.add(WordClass.FOREIGN);
		}
		boolean informal = senses.stream().noneMatch((sense) -> Collections.disjoint(sense.register(), INFORMAL));
		if (informal) {
			classes.add(WordClass.INFORMAL);
		}
		boolean unusual = informal || isMisspeltVerb(headword, senses);
		return new Lexeme(headword, root, classes, unusual ? senses.getFirst().standard() : null,
				senses.getFirst().band());
	}

	/** Mengkonsumsi for mengonsumsi: other misspellings are roots of their own. */
	private static boolean isMisspeltVerb(String headword, List<Sense> senses) {
		return headword.startsWith("me") && senses.stream()
			.allMatch((sense) -> sense.partOfSpeech() == PartOfSpeech.VERB && sense.standard() != null);
	}

}
