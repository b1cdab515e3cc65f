package id.layang.lookup;

import java.io.IOException;
import java.util.List;

import id.layang.glossary.Example;
import id.layang.glossary.Glossary;
import id.layang.glossary.Sense;
import id.layang.lookup.Analyzers.Field;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

/**
 * Writes the index of glosses and examples. Its documents stand in the order of how
 * common their senses are, so that the first matches are the best.
 */
final class GlossWriter {

	private static final FieldType TERMS = terms();

	private static final int BUFFER_MEGABYTES = 64;

	private final Entries entries;

	private final Glossary glossary;

	GlossWriter(Entries entries, Glossary glossary) {
		this.entries = entries;
		this.glossary = glossary;
	}

	void write(Directory directory) throws IOException {
		IndexWriterConfig config = new IndexWriterConfig(Analyzers.perField()).setRAMBufferSizeMB(BUFFER_MEGABYTES)
			.setUseCompoundFile(false)
			.setMergePolicy(NoMergePolicy.INSTANCE);
		try (IndexWriter writer = new IndexWriter(directory, config)) {
			for (Sense sense : senses()) {
				writer.addDocument(document(sense));
			}
		}
	}

	private List<Sense> senses() {
		return this.entries.all()
			.stream()
			.sorted(Entries.COMMONEST)
			.flatMap((entry) -> entry.senses().stream())
			.filter((sense) -> this.glossary.example(sense.key()) != null
					|| sense.glosses().stream().anyMatch(GlossWriter::isPhrase))
			.toList();
	}

	/** A single word is found whole; only several need to be found one by one. */
	private static boolean isPhrase(String text) {
		return text.indexOf(' ') > 0 || text.indexOf('-') > 0;
	}

	private Document document(Sense sense) {
		Document document = new Document();
		document.add(new BinaryDocValuesField(Field.SENSE, new BytesRef(sense.key())));
		sense.glosses().stream().filter(GlossWriter::isPhrase).forEach((gloss) -> add(document, Field.GLOSSES, gloss));
		Example example = this.glossary.example(sense.key());
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

}
