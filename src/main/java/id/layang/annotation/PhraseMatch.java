package id.layang.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import id.layang.glossary.PhraseTrie;
import id.layang.text.Span;

/**
 * A phrase by the indexes of its words.
 *
 * @param headword as listed
 * @param first the first word
 * @param last the last word
 * @param pieces runs of word indexes, {first, last}
 */
record PhraseMatch(String headword, int first, int last, List<int[]> pieces) {

	int words() {
		int words = 0;
		for (int[] piece : this.pieces) {
			words += piece[1] - piece[0] + 1;
		}
		return words;
	}

	/**
	 * Whether both cannot be shown: they partly overlap, are the same words or the same
	 * phrase (rumah sakit-rumah sakit), or one would tear a piece out of the other
	 * (antara lain is no half of antara … dan).
	 */
	boolean excludes(PhraseMatch other) {
		return this.headword.equals(other.headword) || (this.first == other.first && this.last == other.last)
				|| tears(other);
	}

	private boolean tears(PhraseMatch other) {
		for (int[] piece : this.pieces) {
			for (int[] one : other.pieces) {
				if (cross(piece, one) || (isTorn() && inside(piece, one)) || (other.isTorn() && inside(one, piece))) {
					return true;
				}
			}
		}
		return false;
	}

	/** Semakin lama tears nothing out of semakin … semakin, whose pieces are alike. */
	private boolean isTorn() {
		return isPair() && !isTwin();
	}

	private boolean isTwin() {
		int gap = this.headword.indexOf(PhraseTrie.GAP);
		return gap > 0 && this.headword.endsWith(PhraseTrie.GAP + this.headword.substring(0, gap));
	}

	boolean isPair() {
		return this.pieces.size() > 1;
	}

	private static boolean inside(int[] piece, int[] other) {
		return other[0] <= piece[0] && piece[1] <= other[1] && piece[1] - piece[0] < other[1] - other[0];
	}

	private static boolean cross(int[] piece, int[] other) {
		boolean apart = piece[1] < other[0] || other[1] < piece[0];
		boolean inside = other[0] <= piece[0] && piece[1] <= other[1];
		boolean outside = piece[0] <= other[0] && other[1] <= piece[1];
		return !apart && !inside && !outside;
	}

	/** The indexes of its words. */
	IntStream covered() {
		return this.pieces.stream().flatMapToInt((piece) -> IntStream.rangeClosed(piece[0], piece[1]));
	}

	/** Where its pieces stand. */
	List<Span> spans(SentenceView sentence) {
		List<Span> spans = new ArrayList<>(this.pieces.size());
		for (int[] piece : this.pieces) {
			spans.add(span(sentence, piece[0], piece[1]));
		}
		return spans;
	}

	/** From its first word to its last. */
	Span span(SentenceView sentence) {
		return span(sentence, this.first, this.last);
	}

	private static Span span(SentenceView sentence, int first, int last) {
		return new Span(sentence.token(first).start(), sentence.token(last).end());
	}

}
