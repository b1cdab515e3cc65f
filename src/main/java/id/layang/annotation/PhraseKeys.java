package id.layang.annotation;

import java.util.Collection;
import java.util.List;

import id.layang.glossary.PhraseTrie;
import id.layang.glossary.PhraseTrie.Node;

/**
 * What a form may match in a phrase, itself and the keys of its headwords, as far as
 * there are such phrases.
 *
 * @param openings those that phrases begin with
 * @param later those that stand further on in phrases
 */
record PhraseKeys(List<Opening> openings, List<String> later) {

	/**
	 * The first word of phrases.
	 *
	 * @param key its key
	 * @param node where they go on
	 */
	record Opening(String key, Node node) {
	}

	static PhraseKeys of(Collection<String> keys, PhraseTrie phrases) {
		return new PhraseKeys(keys.stream()
			.filter((key) -> phrases.root().next(key) != null)
			.map((key) -> new Opening(key, phrases.root().next(key)))
			.toList(), keys.stream().filter(phrases::isLater).toList());
	}

}
