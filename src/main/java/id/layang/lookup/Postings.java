package id.layang.lookup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.layang.lookup.Analyzers.Field;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * The documents with some stems, in their own order. Nothing is scored or planned: that
 * takes longer than reading the few documents that are wanted. And they are read off the
 * index once: to find a stem in it takes longest of all.
 */
final class Postings {

	/** One of these stems, in a field. */
	record OneOf(String field, Set<String> stems) {
	}

	private final Map<String, Map<String, int[]>> byField = new HashMap<>();

	Postings(IndexReader reader) throws IOException {
		for (String field : List.of(Field.GLOSSES, Field.EXAMPLE_INDONESIAN, Field.EXAMPLE_ENGLISH)) {
			Terms terms = MultiTerms.getTerms(reader, field);
			this.byField.put(field, (terms != null) ? documents(terms.iterator()) : Map.of());
		}
	}

	private static Map<String, int[]> documents(TermsEnum stems) throws IOException {
		Map<String, int[]> documents = new HashMap<>();
		PostingsEnum postings = null;
		while (stems.next() != null) {
			postings = stems.postings(postings, PostingsEnum.NONE);
			documents.put(stems.term().utf8ToString(), documents(postings, stems.docFreq()));
		}
		return documents;
	}

	private static int[] documents(PostingsEnum postings, int most) throws IOException {
		int[] documents = new int[most];
		int size = 0;
		while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
			documents[size++] = postings.docID();
		}
		return Arrays.copyOf(documents, size);
	}

	/** The documents with all the stems of one list at least. */
	DocIdSetIterator either(Collection<List<OneOf>> lists) throws IOException {
		List<DocIdSetIterator> parts = new ArrayList<>(lists.size());
		for (List<OneOf> list : lists) {
			parts.add(all(list));
		}
		return union(parts);
	}

	private DocIdSetIterator all(List<OneOf> wanted) throws IOException {
		List<DocIdSetIterator> parts = new ArrayList<>(wanted.size());
		for (OneOf one : wanted) {
			DocIdSetIterator part = any(one);
			if (part.cost() == 0) {
				return part;
			}
			parts.add(part);
		}
		return (parts.size() > 1) ? ConjunctionUtils.intersectIterators(parts) : union(parts);
	}

	private DocIdSetIterator any(OneOf wanted) {
		Map<String, int[]> documents = this.byField.getOrDefault(wanted.field, Map.of());
		List<DocIdSetIterator> parts = new ArrayList<>(wanted.stems.size());
		for (String stem : wanted.stems) {
			int[] with = documents.get(stem);
			if (with != null) {
				parts.add(new Listed(with));
			}
		}
		return union(parts);
	}

	private static DocIdSetIterator union(List<DocIdSetIterator> parts) {
		return switch (parts.size()) {
			case 0 -> DocIdSetIterator.empty();
			case 1 -> parts.getFirst();
			default -> new Union(parts);
		};
	}

	/** The documents with one stem. */
	private static final class Listed extends DocIdSetIterator {

		private final int[] documents;

		private int at = -1;

		Listed(int[] documents) {
			this.documents = documents;
		}

		@Override
		public int docID() {
			if (this.at < 0) {
				return -1;
			}
			return (this.at < this.documents.length) ? this.documents[this.at] : NO_MORE_DOCS;
		}

		@Override
		public int nextDoc() {
			this.at++;
			return docID();
		}

		@Override
		public int advance(int target) {
			int found = Arrays.binarySearch(this.documents, this.at + 1, this.documents.length, target);
			this.at = (found < 0) ? -found - 1 : found;
			return docID();
		}

		@Override
		public long cost() {
			return this.documents.length;
		}

	}

	/** The documents of several lists, in order. */
	private static final class Union extends DocIdSetIterator {

		private final List<DocIdSetIterator> parts;

		private int document = -1;

		Union(List<DocIdSetIterator> parts) {
			this.parts = parts;
		}

		@Override
		public int docID() {
			return this.document;
		}

		@Override
		public int nextDoc() throws IOException {
			return advance(this.document + 1);
		}

		@Override
		public int advance(int target) throws IOException {
			int next = NO_MORE_DOCS;
			for (DocIdSetIterator part : this.parts) {
				next = Math.min(next, (part.docID() < target) ? part.advance(target) : part.docID());
			}
			this.document = next;
			return next;
		}

		@Override
		public long cost() {
			return this.parts.stream().mapToLong(DocIdSetIterator::cost).sum();
		}

	}

}
