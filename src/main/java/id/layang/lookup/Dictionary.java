package id.layang.lookup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import id.layang.glossary.Glossary;
import id.layang.glossary.Sense;
import id.layang.morphology.Morphology;
import id.layang.text.Keys;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * The door of this package: a word in, in either language and any form; headwords out,
 * each with the reason.
 *
 * <pre>{@code
 * Dictionary dictionary = new Dictionary(glossary, morphology);
 * Hit hit = dictionary.search("terisolasinya", Side.EITHER, 20).hits().getFirst();
 * hit.entry().headword();   // terisolasi
 * hit.reason().english();   // -nya form of terisolasi
 * }</pre>
 *
 * <p>
 * Safe for use by many threads.
 */
public final class Dictionary {

	private static final int SUGGESTIONS = 6;

	private static final int MOST = 100;

	private final Entries entries;

	private final Families families;

	private final CompletableFuture<Meanings> meanings;

	private final CompletableFuture<Map<Query.Shape, List<Finder>>> finders;

	/** A dictionary over a glossary; what searches need is made in the background. */
	public Dictionary(Glossary glossary, Morphology morphology) {
		this(glossary, morphology, null);
	}

	/** The same, with the index of this very glossary if it is written already. */
	public Dictionary(Glossary glossary, Morphology morphology, @Nullable Directory written) {
		this.entries = new Entries(glossary);
		this.families = new Families(this.entries, morphology);
		GlossIndex index = new GlossIndex(this.entries, glossary, written);
		this.meanings = CompletableFuture.supplyAsync(() -> new Meanings(this.entries));
		this.finders = this.meanings.thenApply((found) -> finders(found, index, glossary, morphology));
	}

	/** Writes the index of a glossary, to be given to one who starts over the same. */
	public static void writeIndex(Glossary glossary, Directory directory) throws IOException {
		new GlossWriter(new Entries(glossary), glossary).write(directory);
	}

	private Map<Query.Shape, List<Finder>> finders(Meanings meanings, GlossIndex index, Glossary glossary,
			Morphology morphology) {
		ExampleFinder examples = new ExampleFinder(index, glossary);
		return Map.of(Query.Shape.WORDS, finders(meanings, index, morphology, examples), Query.Shape.PATTERN,
				List.of(new PatternFinder(this.entries)), Query.Shape.QUOTED,
				List.of(new QuotedFinder(this.entries, meanings, index), examples), Query.Shape.EMPTY, List.of());
	}

	private List<Finder> finders(Meanings meanings, GlossIndex index, Morphology morphology, Finder examples) {
		EnglishLemmas lemmas = new EnglishLemmas();
		MeaningFinder english = new MeaningFinder(meanings, lemmas);
		List<Finder> whole = List.of(new HeadwordFinder(this.entries, english),
				new FormFinder(this.entries, morphology), english);
		List<Finder> all = new ArrayList<>(whole);
		all.add(new FamilyFinder(this.families));
		all.add(new PhraseFinder(this.entries));
		all.add(new PrefixFinder(this.entries));
		all.add(new EnglishPrefixFinder(meanings));
		all.add(new MentionFinder(index, lemmas));
		all.add(examples);
		SimilarTerms headwords = new SimilarTerms(this.entries.keys());
		all.add(new SimilarFinder(this.entries, headwords, meanings, morphology));
		all.add(new EverydayFinder(this.entries, headwords));
		all.add(new PartsFinder(whole));
		return all;
	}

	/** The best answers to a query, at most so many. */
	public Findings search(String asked, Side side, int limit) {
		return find(Query.of(asked, side), Math.min(limit, MOST));
	}

	private Findings find(Query query, int limit) {
		Hits hits = new Hits();
		List<Findings.Tried> tried = new ArrayList<>();
		for (Finder finder : this.finders.join().getOrDefault(query.shape(), List.of())) {
			if (!hits.hold(limit, finder.least()) && finder.suits(query, hits)) {
				finder.find(query, hits);
				tried.add(finder.tried());
			}
		}
		return new Findings(query.text(), hits.best(limit), tried, hits.isEmpty() ? nearest(query) : List.of());
	}

	/**
	 * Headwords that share the longest beginning; what shares less than a third of the
	 * word is not like it.
	 */
	private List<String> nearest(Query query) {
		int least = Math.max(2, (query.key().length() + 2) / 3);
		for (int length = query.key().length() - 1; length >= least; length--) {
			List<Entry> entries = this.entries.beginning(query.key().substring(0, length), (entry) -> true,
					SUGGESTIONS);
			if (!entries.isEmpty()) {
				return entries.stream().map(Entry::headword).toList();
			}
		}
		return List.of();
	}

	/** Other standard words whose first English is that of a sense, commonest first. */
	public List<Entry> sameEnglish(Sense sense) {
		return this.meanings.join()
			.of(Glosses.plain(sense.glosses().getFirst()))
			.stream()
			.filter((other) -> other.isMainly(sense.partOfSpeech()) && other.sense().full() == null
					&& other.sense().glosses().getFirst().equals(sense.glosses().getFirst())
					&& !other.sense().headword().equals(sense.headword()))
			.map(Meaning::entry)
			.distinct()
			.toList();
	}

	/** All headwords, in the order of the files. */
	public Collection<Entry> entries() {
		return this.entries.all();
	}

	/** A headword as listed, or null. */
	public @Nullable Entry entry(String headword) {
		return this.entries.headword(headword);
	}

	/** The headwords that differ from a form only in capitals and apostrophes. */
	public List<Entry> written(String form) {
		return this.entries.key(Keys.of(form));
	}

	/** The words of a root, the simplest first. */
	public List<Relative> family(String root) {
		return this.families.of(root);
	}

	/** The words that each affixation makes, by its id. */
	public Map<String, List<Relative>> byAffix() {
		return this.families.byAffix();
	}

	/** The ids of the outermost affixations of a headword, one for each reading. */
	List<String> outermost(Entry entry) {
		return this.families.outermost(entry);
	}

	/** The phrases and names of several words in which a word stands, commonest first. */
	public List<Entry> phrasesWith(String word) {
		return this.entries.phrasesWith(Keys.of(word));
	}

}
