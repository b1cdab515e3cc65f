package id.layang.morphology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import id.layang.text.Keys;
import org.jspecify.annotations.Nullable;

/**
 * The listed words, ready for the engine: by form, by the stem of a meN- verb, and by
 * root where the root itself is not listed.
 */
final class Lexicon {

	private static final List<Candidate> NONE = List.of();

	private static final int ADJECTIVE_STEM = 2;

	/** mintakan is of minta before mintak, dihati of hati before hat. */
	private static final int NOT_STANDARD = 4;

	private static final int BOUND_ROOT = 3;

	private static final Comparator<Candidate> BEST_BOUND = Comparator.comparingInt(Candidate::cost)
		.thenComparing(Candidate::headword, Comparator.comparingInt(String::length));

	private final Map<String, List<Entry>> words = new LinkedHashMap<>();

	private final Map<String, List<Candidate>> stems = new HashMap<>();

	private final Map<String, Candidate> roots = new HashMap<>();

	private final Set<String> informal = new HashSet<>();

	private final Set<String> meantByIn = new HashSet<>();

	private final RuleTable rules;

	private final Derivations derivations;

	Lexicon(Collection<Lexeme> lexemes, RuleTable rules) {
		this.rules = rules;
		this.derivations = new Derivations(new Engine(rules, this));
		lexemes.forEach(this::addWord);
		lexemes.forEach(this::addRoot);
		List<Entry> verbs = this.words.values().stream().flatMap(List::stream).filter(Entry::isActiveVerb).toList();
		Map<String, List<Candidate>> found = new HashMap<>();
		verbs.forEach((verb) -> addStem(verb, found));
		this.stems.putAll(found);
	}

	boolean lists(String form) {
		return this.words.containsKey(form);
	}

	/** Whether a word is listed as an adverb and as nothing else. */
	boolean isAdverb(String form) {
		return classesOf(form) == WordClass.ADVERB.bit();
	}

	/** Whether a word is listed as a noun, among others. */
	boolean isNoun(String form) {
		return (classesOf(form) & WordClass.NOUN.bit()) != 0;
	}

	/** The listed words of this form, each with its own derivation. */
	List<Candidate> words(String form) {
		List<Entry> entries = this.words.get(form);
		if (entries == null) {
			return NONE;
		}
		boolean whole = entries.stream().anyMatch(Entry::isWritten);
		return entries.stream().filter((entry) -> !whole || entry.isWritten()).map(this::candidate).toList();
	}

	/** The classes of the listed words of this form; 0 without any. */
	int classesOf(String form) {
		return this.words.getOrDefault(form, List.of())
			.stream()
			.mapToInt((entry) -> entry.classes)
			.reduce(0, (a, b) -> a | b);
	}

	/** The stems of listed meN- verbs of this form: panggil for memanggil. */
	List<Candidate> stems(String form) {
		return this.stems.getOrDefault(form, NONE);
	}

	/**
	 * How rare a listed word is: 0 for what a listed word in -in stands for, as sayangin
	 * for menyayangi.
	 */
	int rarity(String headword) {
		if (this.meantByIn.contains(headword)) {
			return 0;
		}
		return this.words.getOrDefault(Derivations.joined(headword), List.of())
			.stream()
			.mapToInt((entry) -> entry.lexeme.band())
			.min()
			.orElse(Integer.MAX_VALUE);
	}

	/** Whether the rules lead from a word in -in to the verb it stands for: marahin. */
	boolean isRegularIn(String form) {
		String base = form.substring(0, form.length() - "in".length());
		List<Candidate> regular = new ArrayList<>(stems(base + "kan"));
		regular.addAll(stems(base + "i"));
		return regular.stream().map(Candidate::headword).anyMatch(this.meantByIn::contains);
	}

	@Nullable Candidate boundRoot(String form) {
		return this.roots.get(form);
	}

	private void addWord(Lexeme lexeme) {
		if (lexeme.standard() != null) {
			this.informal.add(lexeme.headword());
			if (lexeme.headword().endsWith("in")) {
				this.meantByIn.add(lexeme.standard());
			}
		}
		String key = Keys.of(lexeme.headword());
		String joined = key.replace(" ", "");
		this.words.computeIfAbsent(joined, (k) -> new ArrayList<>(1)).add(new Entry(lexeme, joined));
	}

	private void addRoot(Lexeme lexeme) {
		if (lexeme.root() == null) {
			return;
		}
		String key = Keys.of(lexeme.root()).replace(" ", "");
		Candidate bound = new Candidate(lexeme.headword(), lexeme.root(), List.of(), 0, WordClass.BOUND_ROOT.bit(),
				BOUND_ROOT + cost(lexeme), false, 0);
		Candidate known = this.roots.get(key);
		if (!this.words.containsKey(key) && (known == null || BEST_BOUND.compare(bound, known) < 0)) {
			this.roots.put(key, bound);
		}
	}

	private static int cost(Lexeme lexeme) {
		return (lexeme.standard() != null || lexeme.isForeign()) ? NOT_STANDARD : 0;
	}

	/**
	 * The root itself, or for a word that only informal Indonesian writes so, the root of
	 * the standard word: lihat for liat, but gue for gue, which is no way to write saya.
	 */
	String standardRoot(String root) {
		if (!this.informal.contains(root)) {
			return root;
		}
		List<Entry> entries = this.words.getOrDefault(Derivations.joined(root), List.of());
		for (Entry entry : entries) {
			String standard = entry.lexeme.standard();
			if (standard == null || !isSpelling(entry.key, standard)) {
				return root;
			}
		}
		return entries.isEmpty() ? root : rootOf(Objects.requireNonNull(entries.getFirst().lexeme.standard()));
	}

	/** temen writes teman, and pake the root of memakai. */
	private boolean isSpelling(String key, String standard) {
		return Variants.isSpelling(key, Keys.of(standard)) || Variants.isSpelling(key, Keys.of(rootOf(standard)));
	}

	private String rootOf(String headword) {
		List<Candidate> words = words(Derivations.joined(headword));
		return words.isEmpty() ? headword : words.getFirst().root();
	}

	private void addStem(Entry verb, Map<String, List<Candidate>> found) {
		Candidate derived = candidate(verb);
		boolean prefixed = !derived.affixes().isEmpty() && derived.affixes().getFirst().notation().equals("meN-");
		if (!prefixed || this.rules.isWithoutStem(verb.key)) {
			return;
		}
		List<Affix> inner = derived.affixes().subList(1, derived.affixes().size());
		Candidate stem = new Candidate(derived.headword(), derived.root(), inner, 0, WordClass.STEM.bit(),
				cost(verb.lexeme) + ((inner.isEmpty() && isAdjective(derived.root())) ? ADJECTIVE_STEM : 0), false, 0);
		for (String base : this.derivations.outerBases(verb.key, derived)) {
			found.computeIfAbsent(base, (key) -> new ArrayList<>(1)).add(stem);
		}
	}

	/** membesar, become big, is intransitive: terbesar is biggest before all. */
	private boolean isAdjective(String root) {
		return (classesOf(root) & WordClass.ADJECTIVE.bit()) != 0;
	}

	private Candidate candidate(Entry entry) {
		if (entry.derived == null) {
			entry.derived = this.derivations.derive(entry.lexeme, entry.key, entry.classes).costing(cost(entry.lexeme));
		}
		return entry.derived;
	}

	/** A listed word; its derivation is worked out when first asked for. */
	private static final class Entry {

		private final Lexeme lexeme;

		private final String key;

		private final int classes;

		private volatile @Nullable Candidate derived;

		private Entry(Lexeme lexeme, String key) {
			this.lexeme = lexeme;
			this.key = key;
			int listed = WordClass.mask(lexeme.classes());
			this.classes = isShortened() ? listed & ~WordClass.VERB.bit() | WordClass.ACTIVE.bit() : listed;
		}

		/** Nerbitkan is menerbitkan cut short: it is no stem that meN- could stand on. */
		private boolean isShortened() {
			return ("me" + this.key).equals(this.lexeme.standard());
		}

		/** Whether it is written as its key, not a phrase whose spaces were left out. */
		private boolean isWritten() {
			return this.lexeme.headword().indexOf(' ') < 0;
		}

		private boolean isActiveVerb() {
			return this.lexeme.classes().contains(WordClass.VERB) && this.key.startsWith("me");
		}

	}

}
