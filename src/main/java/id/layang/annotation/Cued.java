package id.layang.annotation;

import java.util.Map;

import id.layang.glossary.Sense;
import org.jspecify.annotations.Nullable;

/**
 * The senses of other words that a word speaks for.
 *
 * @param senses by identity
 * @param glance its roots that are cues, at a glance
 */
record Cued(Map<Sense, Cue> senses, long glance) {

	static final Cued NOTHING = new Cued(Map.of(), 0);

	/** What the word is worth for a sense; null where it says nothing. */
	@Nullable Cue get(Sense sense) {
		return this.senses.get(sense);
	}

}
