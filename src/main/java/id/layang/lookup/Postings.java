package id.layang.lookup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * The documents with some stems, read off the index in their own order. Nothing is scored
 * or planned: that takes longer than reading the few documents that are wanted.
 */
final class Postings {

	/** One of these stems, in a field. */
	record OneOf(String field, Set<String> stems) {
	}

	private final LeafReader reader;

	Postings(LeafReader reader) {
		this.reader = reader;
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

	private DocIdSetIterator any(OneOf wanted) throws IOException {
		List<DocIdSetIterator> parts = new ArrayList<>(wanted.stems.size());
		for (String stem : wanted.stems) {
			PostingsEnum postings = this.reader.postings(new Term(wanted.field, stem), PostingsEnum.NONE);
			if (postings != null) {
				parts.add(postings);
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
