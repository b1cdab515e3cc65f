package id.layang.lookup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import id.layang.glossary.Glossary;
import id.layang.glossary.PartOfSpeech;
import id.layang.text.Keys;
import org.jspecify.annotations.Nullable;

/** All headwords: by name, by key, by beginning, and phrases by the words in them. */
final class Entries {

	static final Comparator<Entry> COMMONEST = Comparator.comparingDouble(Entry::rarity)
		.thenComparingInt((entry) -> entry.key().length())
		.thenComparing(Entry::headword);

	private static final int SHORTEST_STEM = 3;

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[ /-]+");

	private final Map<String, Entry> byHeadword = new LinkedHashMap<>();

	private final Map<String, List<Entry>> byKey = new HashMap<>();

	private final Map<String, List<Entry>> bySquashed = new HashMap<>();

	private final Map<String, List<Entry>> phrasesByWord = new HashMap<>();

	/** By key. */
	private final Entry[] sorted;

	/** The letters of each key, in the same order. */
	private final int[] letters;

	/** The place of each among the commonest. */
	private final int[] ranks;

	private final Entry[] commonest;

	private final Set<String> foreign;

	Entries(Glossary glossary) {
		this.foreign = glossary.senses()
			.stream()
			.filter((sense) -> sense.language() != null)
			.map((sense) -> Keys.of(sense.headword()))
			.collect(Collectors.toSet());
		Occurrences occurrences = new Occurrences(glossary);
		List.copyOf(glossary.headwords())
			.parallelStream()
			.map((headword) -> Entry.of(headword, glossary, occurrences))
			.filter(Objects::nonNull)
			.forEachOrdered(this::add);
		this.phrasesByWord.values().forEach((phrases) -> phrases.sort(COMMONEST));
		this.sorted = this.byHeadword.values().toArray(Entry[]::new);
		Arrays.sort(this.sorted, Comparator.comparing(Entry::key));
		this.letters = Arrays.stream(this.sorted).map(Entry::key).mapToInt(LetterSet::of).toArray();
		this.commonest = this.sorted.clone();
		Arrays.sort(this.commonest, COMMONEST);
		this.ranks = ranks();
	}

	private int[] ranks() {
		Map<Entry, Integer> places = new IdentityHashMap<>(2 * this.commonest.length);
		for (int i = 0; i < this.commonest.length; i++) {
			places.put(this.commonest[i], i);
		}
		return Arrays.stream(this.sorted).mapToInt(places::get).toArray();
	}

	private void add(Entry entry) {
		this.byHeadword.put(entry.headword(), entry);
		put(this.byKey, entry.key(), entry);
		put(this.bySquashed, squashed(entry.key()), entry);
		if (entry.headword().indexOf(' ') > 0) {
			BETWEEN_WORDS.splitAsStream(entry.key()).distinct().forEach((word) -> put(this.phrasesByWord, word, entry));
		}
	}

	private static void put(Map<String, List<Entry>> map, String key, Entry entry) {
		map.computeIfAbsent(key, (k) -> new ArrayList<>(1)).add(entry);
	}

	/**
	 * Without what writers put in or leave out: blanks, hyphens, apostrophes, full stops.
	 */
	static String squashed(String key) {
		if (key.chars().allMatch(Character::isLetterOrDigit)) {
			return key;
		}
		StringBuilder squashed = new StringBuilder(key.length());
		for (int i = 0; i < key.length(); i++) {
			if (" -'./…".indexOf(key.charAt(i)) < 0) {
				squashed.append(key.charAt(i));
			}
		}
		return squashed.toString();
	}

	/** Whether the word is English too, as the glossary knows it: make, not, boy. */
	boolean isForeignToo(Entry entry) {
		return this.foreign.contains(entry.key());
	}

	/** Whether it is the bare stem of a listed verb: beli of membeli. */
	boolean isBareStem(Entry entry) {
		return active(entry) != null;
	}

	/** The verb whose bare stem a word is: membeli for beli; null for any other. */
	@Nullable Entry active(Entry entry) {
		String stem = entry.key();
		if (entry.kind() != Entry.Kind.WORD || stem.length() < SHORTEST_STEM) {
			return null;
		}
		return Nasal.ALL.stream()
			.flatMap((nasal) -> nasal.verbs(stem))
			.map(this.byHeadword::get)
			.filter((verb) -> verb != null && verb.senses().getFirst().partOfSpeech() == PartOfSpeech.VERB)
			.findFirst()
			.orElse(null);
	}

	Collection<Entry> all() {
		return this.byHeadword.values();
	}

	/** What headwords are looked up by. */
	Set<String> keys() {
		return this.byKey.keySet();
	}

	@Nullable Entry headword(String headword) {
		return this.byHeadword.get(headword);
	}

	List<Entry> key(String key) {
		return this.byKey.getOrDefault(key, List.of());
	}

	List<Entry> squashedKey(String squashed) {
		return this.bySquashed.getOrDefault(squashed, List.of());
	}

	/** The phrases and names of several words that have a word, commonest first. */
	List<Entry> phrasesWith(String word) {
		return this.phrasesByWord.getOrDefault(word, List.of());
	}

	/** The commonest headwords with a beginning. */
	List<Entry> beginning(String prefix, Predicate<Entry> fits, int most) {
		return commonest(prefix, 0, fits, most);
	}

	/** The commonest headwords with a beginning and some letters. */
	List<Entry> fitting(String prefix, String letters, Predicate<Entry> fits, int most) {
		return commonest(prefix, LetterSet.of(letters), fits, most);
	}

	private List<Entry> commonest(String prefix, int letters, Predicate<Entry> fits, int most) {
		Lowest best = new Lowest(most);
		int end = end(prefix);
		for (int at = firstAtLeast(prefix); at < end; at++) {
			if (LetterSet.contains(this.letters[at], letters) && best.takes(this.ranks[at])
					&& fits.test(this.sorted[at])) {
				best.add(this.ranks[at]);
			}
		}
		return best.stream().mapToObj((rank) -> this.commonest[rank]).toList();
	}

	private int end(String prefix) {
		return firstAtLeast(prefix + Character.MAX_VALUE);
	}

	private int firstAtLeast(String key) {
		int low = 0;
		int high = this.sorted.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.sorted[middle].key().compareTo(key) < 0) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

}
