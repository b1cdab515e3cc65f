package id.layang.annotation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import id.layang.annotation.SentenceView.Casing;

/**
 * Tells names from words by what a document itself shows: capitals inside sentences,
 * titles, the company a word keeps. Made for one document and forgotten with it.
 */
final class NameRecogniser {

	/** Names seen where a capital tells. */
	private final Set<String> names = new HashSet<>();

	/** Common words that this document never writes without a capital, and how often. */
	private final Map<String, Integer> capitals = new HashMap<>();

	private final Acronyms acronyms = new Acronyms();

	/** Learns what a sentence shows; asked of all before anything else. */
	void note(SentenceView sentence) {
		for (int i = 0; i < sentence.size(); i++) {
			if (sentence.token(i).isCapitalised()) {
				note(sentence, i);
			}
		}
	}

	private void note(SentenceView sentence, int index) {
		this.acronyms.learn(sentence, index);
		if (sentence.casing() != Casing.SENTENCE || sentence.opens(index)) {
			return;
		}
		if (CapitalView.isProper(sentence.form(index)) || isAddressed(sentence, index)) {
			this.names.add(sentence.key(index));
		}
		else {
			this.capitals.merge(sentence.key(index), 1, Integer::sum);
		}
	}

	/** Mas Bagus, not Pak Guru. */
	private static boolean isAddressed(SentenceView sentence, int index) {
		String key = sentence.key(index);
		return NameWords.ADDRESSES.contains(sentence.key(index - 1)) && sentence.follows(index)
				&& !NameWords.isHeld(key) && !NameWords.PERSONS.contains(key);
	}

	/**
	 * Forgets the capitals of words that a sentence writes without; asked of all, too.
	 */
	void removeUncapitalised(SentenceView sentence) {
		for (int i = 0; i < sentence.size() && !this.capitals.isEmpty(); i++) {
			if (!sentence.token(i).isCapitalised()) {
				this.capitals.remove(sentence.key(i));
			}
		}
	}

	/** The names of a sentence. */
	SentenceNames of(SentenceView sentence) {
		CapitalView view = CapitalView.of(sentence);
		return new SentenceNames(view, new NameRuns(view, this).named(), this.acronyms);
	}

	/** Whether the document shows elsewhere that a word names. */
	boolean isSeen(String key) {
		return this.names.contains(key);
	}

	/** Whether a common word has a capital wherever it stands, and often enough. */
	boolean isAlwaysCapital(String key, int times) {
		return this.capitals.getOrDefault(key, 0) >= times;
	}

}
