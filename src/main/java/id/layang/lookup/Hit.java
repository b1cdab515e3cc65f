package id.layang.lookup;

import java.util.List;

import id.layang.glossary.Example;
import id.layang.glossary.Sense;
import org.jspecify.annotations.Nullable;

/**
 * Something found.
 *
 * @param entry the headword
 * @param senses the senses meant, the fitting one first
 * @param reason why it was found
 * @param cost how far it is from what was asked, 0 for the very thing
 * @param example the sentence it was found in; null for the headword itself
 */
public record Hit(Entry entry, List<Sense> senses, Reason reason, double cost, @Nullable Example example) {

	static Hit of(Entry entry, Reason reason, double cost) {
		return new Hit(entry, entry.senses(), reason, cost, null);
	}

	/** Whether it was found in a sentence. */
	public boolean isExample() {
		return this.example != null;
	}

}
