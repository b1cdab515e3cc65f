package id.layang.annotation;

import java.util.List;

import id.layang.glossary.PhraseTrie;
import id.layang.glossary.PhraseTrie.Node;
import id.layang.glossary.PhraseTrie.Sequel;
import org.jspecify.annotations.Nullable;

/** Finds the phrases of two pieces: baik … maupun. */
record PairMatcher(PhraseTrie trie) {

	/** How many words may stand between the pieces. */
	private static final int WIDEST_GAP = 25;

	void addPairs(SentenceView sentence, int start, List<PhraseMatch> found) {
		Node node = sentence.form(start).keys().pair();
		for (int at = start; node != null; at++) {
			for (String opening : node.headwords()) {
				addSequel(sentence, start, at, this.trie.sequels(opening), found);
			}
			node = (at + 1 < sentence.size()) ? node.next(sentence.key(at + 1)) : null;
		}
	}

	private void addSequel(SentenceView sentence, int start, int end, List<Sequel> sequels, List<PhraseMatch> found) {
		for (int at = end + 2; at < Math.min(sentence.size(), end + WIDEST_GAP); at++) {
			Sequel longest = longest(sentence, at, sequels);
			if (longest != null) {
				int last = at + longest.words().size() - 1;
				found.add(new PhraseMatch(longest.headword(), start, last,
						List.of(new int[] { start, end }, new int[] { at, last })));
				return;
			}
		}
	}

	private static @Nullable Sequel longest(SentenceView sentence, int at, List<Sequel> sequels) {
		Sequel longest = null;
		for (int i = 0; i < sequels.size(); i++) {
			Sequel sequel = sequels.get(i);
			boolean longer = longest == null || sequel.words().size() > longest.words().size();
			if (longer && stands(sentence, at, sequel.words())) {
				longest = sequel;
			}
		}
		return longest;
	}

	private static boolean stands(SentenceView sentence, int at, List<String> words) {
		for (int i = 0; i < words.size(); i++) {
			if (!sentence.key(at + i).equals(words.get(i))) {
				return false;
			}
		}
		return true;
	}

}
