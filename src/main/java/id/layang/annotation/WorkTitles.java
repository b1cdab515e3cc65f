package id.layang.annotation;

import java.util.BitSet;

/** Titles between quotation marks after what they are of: novel "Bumi Manusia". */
record WorkTitles(CapitalView view) {

	private static final String OPENING = "\"“‘'";

	private static final String CLOSING = "\"”’'";

	/** A quotation that goes on is speech, or was never closed. */
	private static final int LONGEST_TITLE = 20;

	void addTo(BitSet named) {
		for (int i = 0; i + 1 < this.view.size(); i++) {
			if (!this.view.sentence().follows(i + 1) && NameWords.WORKS.contains(this.view.key(i)) && isQuoted(i + 1)) {
				add(i + 1, named);
			}
		}
	}

	private boolean isQuoted(int index) {
		SentenceView sentence = this.view.sentence();
		int start = sentence.token(index).start();
		return OPENING.indexOf(sentence.text().charAt(start - 1)) >= 0
				&& sentence.text().substring(sentence.token(index - 1).end(), start - 1).isBlank();
	}

	private void add(int first, BitSet named) {
		int end = first + 1;
		while (end < this.view.size() && !closes(end - 1)) {
			end++;
			if (end - first > LONGEST_TITLE) {
				return;
			}
		}
		for (int i = first; i < end; i++) {
			if (!this.view.isCapital(i) && !SentenceView.isSmall(this.view.key(i))) {
				return;
			}
		}
		for (int i = first; i < end; i++) {
			named.set(i, named.get(i) || this.view.isCapital(i));
		}
	}

	private boolean closes(int index) {
		int end = this.view.sentence().token(index).end();
		String text = this.view.sentence().text();
		return end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0
				|| end + 1 < text.length() && CLOSING.indexOf(text.charAt(end + 1)) >= 0;
	}

}
