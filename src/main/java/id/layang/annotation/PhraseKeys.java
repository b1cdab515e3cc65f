package id.layang.annotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import id.layang.glossary.PhraseTrie;
import id.layang.glossary.PhraseTrie.Node;
import id.layang.text.Glance;
import org.jspecify.annotations.Nullable;

/**
 * What a form may match in a phrase, itself and the keys of its headwords, as far as
 * there are such phrases.
 *
 * @param openings those that phrases begin with
 * @param later those that stand further on in phrases
 * @param following the words that may follow an opening, at a glance
 * @param own those that stand further on, at a glance
 * @param pair where discontinuous phrases go on that it begins with; null without any
 */
record PhraseKeys(Opening[] openings, String[] later, long following, long own, @Nullable Node pair) {

	/**
	 * The first word of phrases.
	 *
	 * @param key its key
	 * @param node where they go on
	 * @param following the words that may follow it, at a glance
	 */
	record Opening(String key, Node node, long following) {

		boolean mayLeadTo(PhraseKeys next) {
			return (this.following & next.own) != 0;
		}

	}

	static PhraseKeys of(String written, Collection<String> keys, PhraseTrie phrases) {
		List<Opening> openings = new ArrayList<>();
		long following = 0;
		for (String key : keys) {
			Node node = phrases.root().next(key);
			if (node != null) {
				openings.add(new Opening(key, node, node.glance()));
				following |= node.glance();
			}
		}
		List<String> later = keys.stream().filter(phrases::isLater).toList();
		return new PhraseKeys(openings.toArray(Opening[]::new), later.toArray(String[]::new), following,
				Glance.of(later), phrases.openings().next(written));
	}

	/** Whether a phrase may go on with the word, as far as a glance tells. */
	boolean mayLeadTo(PhraseKeys next) {
		return (this.following & next.own) != 0;
	}

}
