package id.layang.annotation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.layang.glossary.Sense;

/**
 * What a document as a whole shows: the fields of its unambiguous words, and the senses
 * that its sentences have made certain. Made for one document and forgotten with it.
 */
final class DocumentView {

	/** Too few words of a field say nothing. */
	private static final int FEWEST = 3;

	private final Map<String, Integer> fields = new HashMap<>();

	private final Map<String, Sense> settled = new HashMap<>();

	private int marked;

	DocumentView(List<SentenceView> sentences) {
		for (SentenceView sentence : sentences) {
			sentence.forms().forEach(this::count);
		}
	}

	private void count(WordForm form) {
		for (String field : form.traits().fields()) {
			this.fields.merge(field, 1, Integer::sum);
			this.marked++;
		}
	}

	/** The share of a field among the words that have one, 0 when it hardly occurs. */
	double share(String field) {
		int count = this.fields.getOrDefault(field, 0);
		return (count < FEWEST) ? 0 : (double) count / this.marked;
	}

	void settle(String form, Sense sense) {
		this.settled.putIfAbsent(form, sense);
	}

	/** Whether some sense of a form is certain. */
	boolean isSettled(String form) {
		return this.settled.containsKey(form);
	}

	boolean isSettled(String form, Sense sense) {
		return sense.equals(this.settled.get(form));
	}

}
