package id.layang.lookup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import id.layang.glossary.Example;
import id.layang.glossary.Glossary;
import id.layang.glossary.Sense;
import id.layang.lookup.Analyzers.Field;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.SingleInstanceLockFactory;
import org.jspecify.annotations.Nullable;

/**
 * The Lucene index, in memory, of what cannot be found whole in a table: the words inside
 * glosses and examples. Its documents stand in the order of how common their senses are,
 * so that the first matches are the best.
 *
 * <p>
 * It is written in the background; only questions that need it wait for it.
 */
final class GlossIndex {

	/** A sense in its entry. */
	record Place(Entry entry, Sense sense) {
	}

	private static final FieldType TERMS = terms();

	private static final int BUFFER_MEGABYTES = 64;

	private final Glossary glossary;

	private final CompletableFuture<Written> written;

	/** What has been written, and what each document stands for. */
	private record Written(List<Place> places, IndexSearcher searcher) {
	}

	GlossIndex(Entries entries, Glossary glossary) {
		this.glossary = glossary;
		this.written = CompletableFuture.supplyAsync(() -> {
			List<Place> places = places(entries.all());
			return new Written(places, searcher(places));
		});
	}

	private List<Place> places(Collection<Entry> entries) {
		return entries.stream()
			.sorted(Comparator.comparingDouble(Entry::rarity))
			.flatMap((entry) -> entry.senses().stream().map((sense) -> new Place(entry, sense)))
			.filter((place) -> example(place) != null
					|| place.sense().glosses().stream().anyMatch(GlossIndex::isPhrase))
			.toList();
	}

	private @Nullable Example example(Place place) {
		return this.glossary.example(place.sense().key());
	}

	/** A single word is found whole; only several need to be found one by one. */
	private static boolean isPhrase(String text) {
		return text.indexOf(' ') > 0 || text.indexOf('-') > 0;
	}

	private IndexSearcher searcher(List<Place> places) {
		IndexWriterConfig config = new IndexWriterConfig(Analyzers.perField()).setRAMBufferSizeMB(BUFFER_MEGABYTES)
			.setUseCompoundFile(false)
			.setMergePolicy(NoMergePolicy.INSTANCE);
		ByteBuffersDirectory directory = new ByteBuffersDirectory(new SingleInstanceLockFactory(),
				ByteBuffersDataOutput::new, ByteBuffersDirectory.OUTPUT_AS_BYTE_ARRAY);
		try (IndexWriter writer = new IndexWriter(directory, config)) {
			for (Place place : places) {
				writer.addDocument(document(place));
			}
			IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(writer));
			searcher.setQueryCache(null);
			return searcher;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The index in memory cannot be written", ex);
		}
	}

	private Document document(Place place) {
		Document document = new Document();
		place.sense()
			.glosses()
			.stream()
			.filter(GlossIndex::isPhrase)
			.forEach((gloss) -> add(document, Field.GLOSSES, gloss));
		Example example = example(place);
		if (example != null) {
			add(document, Field.EXAMPLE_INDONESIAN, example.sentence());
			add(document, Field.EXAMPLE_ENGLISH, example.english());
		}
		return document;
	}

	private static void add(Document document, String field, String text) {
		document.add(new org.apache.lucene.document.Field(field, text, TERMS));
	}

	/** Scores are never asked for, so nothing is kept for them. */
	private static FieldType terms() {
		FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
		type.setIndexOptions(IndexOptions.DOCS);
		type.setOmitNorms(true);
		type.freeze();
		return type;
	}

	/** The commonest senses that match. */
	List<Place> search(Query query, int most) {
		Written index = this.written.join();
		try {
			TopScoreDocCollectorManager first = new TopScoreDocCollectorManager(most, most);
			List<Place> found = new ArrayList<>(most);
			for (ScoreDoc doc : index.searcher.search(new ConstantScoreQuery(query), first).scoreDocs) {
				found.add(index.places.get(doc.doc));
			}
			return found;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The index in memory cannot be read", ex);
		}
	}

}
