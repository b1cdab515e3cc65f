package id.layang.annotation;

import java.util.Map;

import id.layang.glossary.Sense;
import org.jspecify.annotations.Nullable;

/**
 * The senses of other words that a word speaks for.
 *
 * @param senses by identity
 * @param glance its roots that are cues, at a glance
 * @param second the same at a second glance
 */
record Cued(Map<Sense, Cue> senses, long glance, long second) {

	static final Cued NOTHING = new Cued(Map.of(), 0, 0);

	/**
	 * What the word is worth for a sense; null where it says nothing.
	 * @param cues the cues of the sense at a second glance
	 */
	@Nullable Cue get(Sense sense, long cues) {
		return ((this.second & cues) != 0) ? this.senses.get(sense) : null;
	}

}
