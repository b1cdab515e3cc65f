package id.layang.annotation;

import java.util.ArrayList;
import java.util.List;

import id.layang.annotation.PhraseKeys.Opening;
import id.layang.annotation.SentenceView.Casing;
import id.layang.glossary.PhraseTrie;
import id.layang.glossary.PhraseTrie.Node;

/**
 * Finds the phrases of a sentence, matched on analysed words, so that inflection does not
 * hide them: kerja samanya, diambil alih; but no name and nothing further stands around
 * -ku, -mu or -nya: hari ibuku, rumahnya sakit.
 */
final class PhraseMatcher {

	private final PhraseTrie trie;

	private final PairMatcher pairs;

	PhraseMatcher(PhraseTrie trie) {
		this.trie = trie;
		this.pairs = new PairMatcher(trie);
	}

	List<PhraseMatch> matches(SentenceView sentence) {
		List<PhraseMatch> found = new ArrayList<>();
		for (int start = 0; start < sentence.size(); start++) {
			addRuns(sentence, start, found);
			addDoubled(sentence, start, found);
			this.pairs.addPairs(sentence, start, found);
		}
		return Overlaps.removed(found, sentence);
	}

	private static void addRuns(SentenceView sentence, int start, List<PhraseMatch> found) {
		PhraseKeys keys = sentence.form(start).keys();
		if (keys.following() == 0 || !isJoined(sentence, start + 1)) {
			return;
		}
		PhraseKeys next = sentence.form(start + 1).keys();
		if (!keys.mayLeadTo(next)) {
			return;
		}
		for (Opening opening : keys.openings()) {
			if (opening.mayLeadTo(next) && !isOwned(sentence, start, opening.key())) {
				walk(sentence, start, start + 1, opening.node(), found);
			}
		}
	}

	/** Past a comma of the phrase's own: anjing menggonggong, kafilah berlalu. */
	private static void walkOn(SentenceView sentence, int start, int at, Node node, List<PhraseMatch> found) {
		Node rest = node.afterComma();
		if (rest != null && at < sentence.size() && (sentence.follows(at) || sentence.followsMark(at, ','))) {
			step(sentence, start, at, rest, found);
		}
	}

	private static void walk(SentenceView sentence, int start, int at, Node node, List<PhraseMatch> found) {
		if (isJoined(sentence, at)) {
			step(sentence, start, at, node, found);
		}
	}

	/** Tok, tok, tok! is heard as tok tok tok. */
	private static boolean isJoined(SentenceView sentence, int at) {
		return sentence.follows(at) || at < sentence.size() && sentence.key(at).equals(sentence.key(at - 1))
				&& sentence.followsMark(at, ',');
	}

	private static void step(SentenceView sentence, int start, int at, Node node, List<PhraseMatch> found) {
		for (String key : sentence.form(at).keys().later()) {
			Node next = node.next(key);
			if (next != null) {
				boolean owned = isOwned(sentence, at, key);
				addRun(sentence, start, at, next, owned, found);
				if (!owned) {
					walk(sentence, start, at + 1, next, found);
					walkOn(sentence, start, at + 1, next, found);
				}
			}
		}
	}

	private static void addRun(SentenceView sentence, int start, int end, Node node, boolean owned,
			List<PhraseMatch> found) {
		if (node.headwords().isEmpty()) {
			return;
		}
		String headword = asWritten(sentence, start, end, node.headwords());
		boolean name = Character.isUpperCase(headword.codePointAt(0));
		if (!name || !owned && !isCommon(sentence, start, end, headword)) {
			found.add(new PhraseMatch(headword, start, end, List.of(new int[] { start, end })));
		}
	}

	/** Hulu sungai at a start is no Hulu Sungai; its capital is the sentence's. */
	private static boolean isCommon(SentenceView sentence, int start, int end, String name) {
		boolean capital = Character.isUpperCase(name.codePointAt(name.lastIndexOf(' ') + 1));
		return capital && sentence.opens(start) && sentence.form(start).traits().common()
				&& sentence.token(start).isCapitalised() && !sentence.token(end).isCapitalised();
	}

	/** Whether a word has a possessive besides what a phrase wants. */
	private static boolean isOwned(SentenceView sentence, int at, String key) {
		return sentence.form(at).isOwned() && !key.equals(sentence.key(at));
	}

	/**
	 * Rumah sakit-rumah sakit: the plural of rumah sakit, whose hyphen joins the wrong
	 * words.
	 */
	private void addDoubled(SentenceView sentence, int start, List<PhraseMatch> found) {
		if (start + 2 >= sentence.size() || sentence.token(start + 1).isSmall() || !sentence.follows(start + 1)
				|| !sentence.follows(start + 2)) {
			return;
		}
		String head = sentence.key(start);
		String middle = sentence.key(start + 1);
		Node node = middle.indexOf('-') > 0 && middle.endsWith("-" + head) ? this.trie.root().next(head) : null;
		String modifier = (node == null) ? "" : middle.substring(0, middle.length() - head.length() - 1);
		Node end = (node == null) ? null : node.next(modifier);
		if (end != null && !end.headwords().isEmpty()
				&& List.of(sentence.form(start + 2).keys().later()).contains(modifier)) {
			found.add(new PhraseMatch(asWritten(sentence, start, start, end.headwords()), start, start + 2,
					List.of(new int[] { start, start + 2 })));
		}
	}

	/** Of ibu kota and Ibu Kota the one that is written as it is listed. */
	private static String asWritten(SentenceView sentence, int first, int last, List<String> headwords) {
		if (headwords.size() == 1) {
			return headwords.getFirst();
		}
		boolean capital = sentence.casing() == Casing.SENTENCE && sentence.token(first).isCapitalised()
				&& sentence.token(last).isCapitalised();
		return headwords.stream()
			.filter((headword) -> Character.isUpperCase(headword.codePointAt(0)) == capital)
			.findFirst()
			.orElse(headwords.getFirst());
	}

}
