package id.layang.lookup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The terms of a field that are spelt nearly like a word: Lucene's Levenshtein automata.
 */
final class SimilarTerms {

	/** A term and its distance. */
	record Similar(String term, int distance) {
	}

	private static final int MOST = 60;

	private static final int SHORT = 4;

	private final IndexReader reader;

	SimilarTerms(IndexReader reader) {
		this.reader = reader;
	}

	/** One mistake anywhere; if there is no such term, two behind the first letter. */
	List<Similar> to(String word, String field) {
		List<Similar> one = within(word, field, 1, 0);
		return (one.isEmpty() && word.length() > SHORT) ? within(word, field, 2, 1) : one;
	}

	private List<Similar> within(String word, String field, int edits, int prefix) {
		List<Similar> found = new ArrayList<>();
		try {
			Terms terms = MultiTerms.getTerms(this.reader, field);
			FuzzyTermsEnum similar = new FuzzyTermsEnum(terms, new Term(field, word), edits, prefix, true);
			for (BytesRef term = similar.next(); term != null && found.size() < MOST; term = similar.next()) {
				String text = term.utf8ToString();
				found.add(new Similar(text, Distance.between(word, text)));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The index in memory cannot be read", ex);
		}
		return found;
	}

}
