package id.layang.lookup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import id.layang.glossary.Example;
import id.layang.glossary.Glossary;
import id.layang.glossary.PartOfSpeech;
import id.layang.glossary.Sense;
import id.layang.lookup.Analyzers.Field;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

/** The Lucene index, in memory: a document for each sense, with its example. */
final class GlossIndex {

	/** A sense that a query found. */
	record Found(Place place, double score) {
	}

	/** A sense in its entry. */
	record Place(Entry entry, Sense sense) {
	}

	private static final FieldType TERMS = terms();

	/** Of beli and membeli, buy, a dictionary cites membeli. */
	private static final float BARE_STEM = 0.4f;

	private static final int BUFFER_MEGABYTES = 64;

	private final List<Place> places;

	private final IndexSearcher searcher;

	private final int[] placeOf;

	GlossIndex(Entries entries, Glossary glossary) {
		this.places = places(entries);
		try {
			IndexReader reader = write(entries, glossary);
			this.searcher = new IndexSearcher(reader);
			this.searcher.setQueryCache(null);
			this.placeOf = placesOf(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The index in memory cannot be written", ex);
		}
	}

	private static List<Place> places(Entries entries) {
		return entries.all()
			.stream()
			.flatMap((entry) -> entry.senses().stream().map((sense) -> new Place(entry, sense)))
			.toList();
	}

	private IndexReader write(Entries entries, Glossary glossary) throws IOException {
		IndexWriterConfig config = new IndexWriterConfig(Analyzers.perField()).setRAMBufferSizeMB(BUFFER_MEGABYTES)
			.setUseCompoundFile(false)
			.setMergePolicy(NoMergePolicy.INSTANCE);
		ByteBuffersDirectory directory = new ByteBuffersDirectory();
		try (IndexWriter writer = new IndexWriter(directory, config)) {
			IntStream.range(0, this.places.size())
				.parallel()
				.forEach((place) -> write(place, entries, glossary, writer));
		}
		return DirectoryReader.open(directory);
	}

	private void write(int place, Entries entries, Glossary glossary, IndexWriter writer) {
		try {
			Sense sense = this.places.get(place).sense();
			writer.addDocument(document(place, entries, glossary.example(sense.key())));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The index in memory cannot be written", ex);
		}
	}

	private static int[] placesOf(IndexReader reader) throws IOException {
		int[] places = new int[reader.maxDoc()];
		for (LeafReaderContext leaf : reader.leaves()) {
			NumericDocValues values = leaf.reader().getNumericDocValues(Field.SENSE);
			for (int doc = values.nextDoc(); doc < leaf.reader().maxDoc(); doc = values.nextDoc()) {
				places[leaf.docBase + doc] = (int) values.longValue();
			}
		}
		return places;
	}

	private Document document(int place, Entries entries, @Nullable Example example) {
		Entry entry = this.places.get(place).entry();
		Sense sense = this.places.get(place).sense();
		float prior = Rarity.MOST + 1 - Rarity.of(sense, entry.senses().indexOf(sense))
				- (entries.isBareStem(entry) && sense.partOfSpeech() == PartOfSpeech.VERB ? BARE_STEM : 0);
		Document document = new Document();
		document.add(new NumericDocValuesField(Field.SENSE, place));
		document.add(new FeatureField(Field.PRIOR, Field.PRIOR, prior));
		document.add(new StringField(Field.KEY, entry.key(), Store.NO));
		if (isPhrase(entry.headword())) {
			document.add(new TextField(Field.AS_WRITTEN, entry.headword(), Store.NO));
		}
		for (int i = 0; i < sense.glosses().size(); i++) {
			addGloss(document, sense.glosses().get(i), i == 0);
		}
		if (example != null) {
			addExample(document, example);
		}
		return document;
	}

	private static void addGloss(Document document, String gloss, boolean first) {
		boolean itself = first;
		for (String whole : Glosses.wholes(gloss)) {
			document.add(new StringField(itself ? Field.WHOLE_FIRST : Field.WHOLE, whole, Store.NO));
			itself = false;
		}
		if (isPhrase(gloss)) {
			document.add(new TextField(Field.AS_WRITTEN, gloss, Store.NO));
			document.add(new org.apache.lucene.document.Field(first ? Field.FIRST_GLOSS : Field.GLOSSES, gloss, TERMS));
		}
	}

	/** A single word is found whole; only phrases need to be found by their words. */
	private static boolean isPhrase(String text) {
		return text.indexOf(' ') > 0 || text.indexOf('-') > 0;
	}

	private static void addExample(Document document, Example example) {
		document.add(new TextField(Field.EXAMPLE_WRITTEN, example.sentence(), Store.NO));
		document.add(new TextField(Field.EXAMPLE_WRITTEN, example.english(), Store.NO));
		document.add(new TextField(Field.EXAMPLE_INDONESIAN, example.sentence(), Store.NO));
		document.add(new TextField(Field.EXAMPLE_ENGLISH, example.english(), Store.NO));
	}

	/** Words that are only ever asked for whether they are there. */
	private static FieldType terms() {
		FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
		type.setIndexOptions(IndexOptions.DOCS);
		type.setOmitNorms(true);
		type.freeze();
		return type;
	}

	IndexReader reader() {
		return this.searcher.getIndexReader();
	}

	/** The best senses for a query. */
	List<Found> search(Query query, int most) {
		try {
			List<Found> found = new ArrayList<>(most);
			for (ScoreDoc doc : this.searcher.search(query, most).scoreDocs) {
				found.add(new Found(this.places.get(this.placeOf[doc.doc]), doc.score));
			}
			return found;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The index in memory cannot be read", ex);
		}
	}

}
