package id.layang.lookup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import id.layang.glossary.Glossary;
import id.layang.glossary.Sense;
import id.layang.lookup.Analyzers.Field;
import id.layang.lookup.Postings.OneOf;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.SingleInstanceLockFactory;
import org.jspecify.annotations.Nullable;

/**
 * The Lucene index of what cannot be found whole in a table: the words inside glosses and
 * examples.
 *
 * <p>
 * It is read into memory in the background, and before that written when it is not there
 * yet; only questions that need it wait for it.
 */
final class GlossIndex {

	/** A sense in its entry. */
	record Place(Entry entry, Sense sense) {
	}

	private final CompletableFuture<Opened> opened;

	/** What the index holds, and what each document stands for. */
	private record Opened(Postings postings, List<Place> places) {
	}

	GlossIndex(Entries entries, Glossary glossary, @Nullable Directory written) {
		this.opened = CompletableFuture.supplyAsync(() -> open(entries, glossary, written));
	}

	private static Opened open(Entries entries, Glossary glossary, @Nullable Directory written) {
		try (IndexReader reader = DirectoryReader.open((written != null) ? written : write(entries, glossary))) {
			return new Opened(new Postings(reader), places(reader, entries, glossary));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The index in memory cannot be made", ex);
		}
	}

	private static Directory write(Entries entries, Glossary glossary) throws IOException {
		Directory directory = new ByteBuffersDirectory(new SingleInstanceLockFactory(), ByteBuffersDataOutput::new,
				ByteBuffersDirectory.OUTPUT_AS_BYTE_ARRAY);
		new GlossWriter(entries, glossary).write(directory);
		return directory;
	}

	private static List<Place> places(IndexReader reader, Entries entries, Glossary glossary) throws IOException {
		BinaryDocValues keys = Objects.requireNonNull(MultiDocValues.getBinaryValues(reader, Field.SENSE));
		List<Place> places = new ArrayList<>(reader.maxDoc());
		while (keys.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
			Sense sense = Objects.requireNonNull(glossary.sense(keys.binaryValue().utf8ToString()));
			places.add(new Place(Objects.requireNonNull(entries.headword(sense.headword())), sense));
		}
		return places;
	}

	/** The commonest senses with all the stems of one list at least. */
	List<Place> search(Collection<List<OneOf>> either, int most) {
		Opened index = this.opened.join();
		List<Place> found = new ArrayList<>();
		try {
			DocIdSetIterator matches = index.postings.either(either);
			while (found.size() < most && matches.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
				found.add(index.places.get(matches.docID()));
			}
			return found;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The index in memory cannot be read", ex);
		}
	}

}
