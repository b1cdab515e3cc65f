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

	/** The share of sentences with an order, from which a document instructs. */
	private static final double ORDERS = 0.3;

	private final Map<String, Integer> fields = new HashMap<>();

	private final Map<String, Settled> settled = new HashMap<>();

	private int marked;

	private int sentences;

	private int orders;

	private boolean informal;

	/**
	 * What some sentence made certain.
	 *
	 * @param sense the sense
	 * @param evidence how much spoke for it
	 */
	private record Settled(Sense sense, double evidence) {
	}

	/** Learns the fields and the tone of a sentence. */
	void note(SentenceView sentence) {
		this.sentences++;
		this.orders += givesOrder(sentence) ? 1 : 0;
		for (WordForm form : sentence.forms()) {
			count(form.traits().fields());
			this.informal |= form.traits().informal();
		}
	}

	/** Kupas bawang, lalu iris: stems that are nothing but verbs open its clauses. */
	private static boolean givesOrder(SentenceView sentence) {
		for (int i = 0; i < sentence.size(); i++) {
			if (sentence.form(i).roles().first() == Role.STEM && OrderFeature.opensClause(sentence, i)) {
				return true;
			}
		}
		return false;
	}

	/** Whether it tells its reader step by step what to do, as recipes do. */
	boolean isInstructing() {
		return this.orders >= ORDERS * this.sentences && this.orders > 0;
	}

	private void count(List<String> fields) {
		for (int i = 0; i < fields.size(); i++) {
			this.fields.merge(fields.get(i), 1, Integer::sum);
			this.marked++;
		}
	}

	/** The share of a field among the words that have one, 0 when it hardly occurs. */
	double share(String field) {
		int count = this.fields.getOrDefault(field, 0);
		return (count < FEWEST) ? 0 : (double) count / this.marked;
	}

	/** Whether some word of it is heard in talk only. */
	boolean isInformal() {
		return this.informal;
	}

	/** The clearest sentence decides. */
	void settle(String form, Sense sense, double evidence) {
		this.settled.merge(form, new Settled(sense, evidence),
				(one, other) -> (other.evidence > one.evidence) ? other : one);
	}

	/** Whether some sense of a form is certain. */
	boolean isSettled(String form) {
		return this.settled.containsKey(form);
	}

	/** How certain a sense of a form is; 0 where nothing is, or another. */
	double certainty(String form, Sense sense) {
		Settled certain = this.settled.get(form);
		return (certain != null && certain.sense == sense) ? certain.evidence : 0;
	}

}
