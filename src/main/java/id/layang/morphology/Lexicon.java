package id.layang.morphology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import id.layang.text.Keys;
import org.jspecify.annotations.Nullable;

/**
 * The listed words, ready for the engine: by form, by the stem of a meN- verb, and by
 * root where the root itself is not listed.
 */
final class Lexicon {

	/** From this band on a word is rare. */
	private static final int RARE = 5;

	private static final List<Candidate> NONE = List.of();

	private final Map<String, List<ListedWord>> words = new LinkedHashMap<>();

	private final Map<String, List<Candidate>> stems = new HashMap<>();

	private final BoundRoots roots;

	private final Set<String> meantByIn = new HashSet<>();

	private final Map<String, List<String>> spellings = new HashMap<>();

	private final Derivations derivations;

	Lexicon(Collection<Lexeme> lexemes, RuleTable rules, BuiltWords ahead) {
		this.derivations = new Derivations(Engine.forListed(rules, this), ahead);
		lexemes.forEach(this::add);
		this.roots = new BoundRoots(lexemes, this::lists);
		VerbStems found = new VerbStems(this.derivations, rules, this::isAdjective);
		this.stems.putAll(found.of(verbs(ListedWord::isActiveVerb), "meN-"));
		found.of(verbs(ListedWord::isInformalVerb), "N-").forEach((stem, verbs) -> {
			if (!lists(stem) && !(stem.endsWith("in") && isRegularIn(stem))) {
				this.stems.putIfAbsent(stem, verbs);
			}
		});
		this.stems.replaceAll((stem, candidates) -> withoutRespelt(candidates));
	}

	/** Korupsi is the stem of mengorupsi, and of mengkorupsi only without it. */
	private List<Candidate> withoutRespelt(List<Candidate> verbs) {
		Set<String> headwords = verbs.stream().map(Candidate::headword).collect(Collectors.toSet());
		return verbs.stream().filter((verb) -> !headwords.contains(standardOf(verb.headword()))).toList();
	}

	private @Nullable String standardOf(String headword) {
		return listed(Derivations.joined(headword)).stream()
			.map((word) -> word.lexeme().standard())
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private List<ListedWord> verbs(Predicate<ListedWord> wanted) {
		return this.words.values().stream().flatMap(List::stream).filter(wanted).toList();
	}

	private void add(Lexeme lexeme) {
		if (lexeme.standard() != null) {
			addInformal(lexeme.headword(), lexeme.standard());
		}
		String joined = Keys.of(lexeme.headword()).replace(" ", "");
		this.words.computeIfAbsent(joined, (key) -> new ArrayList<>(1)).add(new ListedWord(lexeme, joined));
	}

	private void addInformal(String headword, String standard) {
		boolean builtWithIn = headword.endsWith("in") && !standard.endsWith("in");
		if (headword.endsWith("in")) {
			this.meantByIn.add(standard);
		}
		if (!builtWithIn && Variants.isSpelling(Keys.of(headword), Keys.of(standard))) {
			this.spellings.computeIfAbsent(Keys.of(standard), (key) -> new ArrayList<>(1)).add(Keys.of(headword));
		}
	}

	/** How informal Indonesian writes a root: inget for ingat. */
	List<String> spellings(String root) {
		return this.spellings.getOrDefault(Keys.of(root), List.of());
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

	/** Whether it is how speech has an adjective: rapet for rapat. */
	boolean isSpokenQuality(String headword) {
		return listed(Derivations.joined(headword)).stream().anyMatch(ListedWord::isSpokenQuality);
	}

	private boolean isAdjective(String form) {
		return (classesOf(form) & WordClass.ADJECTIVE.bit()) != 0;
	}

	/** The listed words of this form as the glossary has them. */
	List<ListedWord> listed(String form) {
		return this.words.getOrDefault(form, List.of());
	}

	/** The listed words of this form, each with its own derivation. */
	List<Candidate> words(String form) {
		List<ListedWord> listed = this.words.get(form);
		if (listed == null) {
			return NONE;
		}
		boolean whole = listed.stream().anyMatch(ListedWord::isWritten);
		return listed.stream()
			.filter((word) -> !whole || word.isWritten())
			.map((word) -> word.derived(this.derivations))
			.toList();
	}

	/** The classes of the listed words of this form; 0 without any. */
	int classesOf(String form) {
		return listed(form).stream().mapToInt(ListedWord::classes).reduce(0, (a, b) -> a | b);
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
		return listed(Derivations.joined(headword)).stream()
			.mapToInt((word) -> word.lexeme().band())
			.min()
			.orElse(Integer.MAX_VALUE);
	}

	boolean isRare(String headword) {
		return rarity(headword) >= RARE;
	}

	/** Whether the rules lead from a word in -in to the verb it stands for: marahin. */
	boolean isRegularIn(String form) {
		String base = form.substring(0, form.length() - "in".length());
		List<Candidate> regular = new ArrayList<>(stems(base + "kan"));
		regular.addAll(stems(base + "i"));
		return regular.stream().map(Candidate::headword).anyMatch(this.meantByIn::contains);
	}

	/** How each listed word is built that is not its own root. */
	List<String> builtWords() {
		return this.words.values()
			.stream()
			.flatMap(List::stream)
			.map((word) -> BuiltWords.line(word.lexeme(), word.derived(this.derivations)))
			.filter(Objects::nonNull)
			.toList();
	}

	/** What a root stands for that is not listed itself. */
	@Nullable Candidate boundRoot(String form) {
		return this.roots.of(form);
	}

}
