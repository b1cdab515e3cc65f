package id.layang.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import id.layang.annotation.PhraseKeys.Opening;
import id.layang.annotation.SentenceView.Casing;
import id.layang.glossary.PhraseTrie;
import id.layang.glossary.PhraseTrie.Node;
import id.layang.glossary.PhraseTrie.Sequel;
import id.layang.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the phrases of a sentence, matched on analysed words, so that inflection does not
 * hide them: kerja samanya, diambil alih; but no name and nothing further stands around
 * -ku, -mu or -nya: hari ibuku, rumahnya sakit. The longest wins; of two as long the
 * later, because Indonesian modifiers follow their heads (menemukan [jalan keluar], rasa
 * [sakit hati]). Others may lie inside it but never partly overlap.
 */
final class PhraseMatcher {

	/** How many words may stand between the pieces of baik … maupun. */
	private static final int WIDEST_GAP = 25;

	private static final Set<String> PREPOSITIONS = Set.of("di", "ke", "dari", "pada", "dengan", "dalam", "oleh",
			"untuk", "kepada", "terhadap", "atas", "akan", "sebagai", "yang");

	/**
	 * A phrase by the indexes of its words.
	 *
	 * @param headword as listed
	 * @param first the first word
	 * @param last the last word
	 * @param pieces runs of word indexes, {first, last}
	 */
	record Match(String headword, int first, int last, List<int[]> pieces) {

		int words() {
			int words = 0;
			for (int[] piece : this.pieces) {
				words += piece[1] - piece[0] + 1;
			}
			return words;
		}

		/**
		 * Whether both cannot be shown: they partly overlap, are the same words or the
		 * same phrase (rumah sakit-rumah sakit), or one would tear a piece out of the
		 * other (antara lain is no half of antara … dan).
		 */
		boolean excludes(Match other) {
			return this.headword.equals(other.headword) || (this.first == other.first && this.last == other.last)
					|| this.pieces.stream()
						.anyMatch((piece) -> other.pieces.stream()
							.anyMatch((one) -> cross(piece, one) || (isPair() && inside(piece, one))
									|| (other.isPair() && inside(one, piece))));
		}

		boolean isPair() {
			return this.pieces.size() > 1;
		}

		private static boolean inside(int[] piece, int[] other) {
			return other[0] <= piece[0] && piece[1] <= other[1] && piece[1] - piece[0] < other[1] - other[0];
		}

		private static boolean cross(int[] piece, int[] other) {
			boolean apart = piece[1] < other[0] || other[1] < piece[0];
			boolean inside = other[0] <= piece[0] && piece[1] <= other[1];
			boolean outside = piece[0] <= other[0] && other[1] <= piece[1];
			return !apart && !inside && !outside;
		}

		/** The indexes of its words. */
		IntStream covered() {
			return this.pieces.stream().flatMapToInt((piece) -> IntStream.rangeClosed(piece[0], piece[1]));
		}

		boolean covers(int word) {
			return this.pieces.stream().anyMatch((piece) -> piece[0] <= word && word <= piece[1]);
		}

		Span span(SentenceView sentence, int[] piece) {
			return new Span(sentence.token(piece[0]).start(), sentence.token(piece[1]).end());
		}

	}

	private final PhraseTrie trie;

	PhraseMatcher(PhraseTrie trie) {
		this.trie = trie;
	}

	List<Match> matches(SentenceView sentence) {
		List<Match> found = new ArrayList<>();
		for (int start = 0; start < sentence.size(); start++) {
			addRuns(sentence, start, found);
			addDoubled(sentence, start, found);
			addPair(sentence, start, found);
		}
		return areApart(found) ? found : withoutOverlaps(found);
	}

	private static boolean areApart(List<Match> found) {
		int last = -1;
		for (Match match : found) {
			if (match.first() <= last) {
				return false;
			}
			last = match.last();
		}
		return true;
	}

	private static void addRuns(SentenceView sentence, int start, List<Match> found) {
		if (!sentence.follows(start + 1) || sentence.form(start + 1).keys().later().isEmpty()) {
			return;
		}
		for (Opening opening : sentence.form(start).keys().openings()) {
			if (!isOwned(sentence, start, opening.key())) {
				walk(sentence, start, start + 1, opening.node(), found);
			}
		}
	}

	private static void walk(SentenceView sentence, int start, int at, Node node, List<Match> found) {
		if (!sentence.follows(at)) {
			return;
		}
		for (String key : sentence.form(at).keys().later()) {
			Node next = node.next(key);
			if (next != null) {
				boolean owned = isOwned(sentence, at, key);
				addRun(sentence, start, at, next, owned, found);
				if (!owned) {
					walk(sentence, start, at + 1, next, found);
				}
			}
		}
	}

	private static void addRun(SentenceView sentence, int start, int end, Node node, boolean owned, List<Match> found) {
		if (node.headwords().isEmpty()) {
			return;
		}
		String headword = asWritten(sentence, start, end, node.headwords());
		if (!owned || !Character.isUpperCase(headword.codePointAt(0))) {
			found.add(new Match(headword, start, end, List.of(new int[] { start, end })));
		}
	}

	/** Whether a word has a possessive besides what a phrase wants. */
	private static boolean isOwned(SentenceView sentence, int at, String key) {
		return sentence.form(at).isOwned() && !key.equals(sentence.key(at));
	}

	/**
	 * Rumah sakit-rumah sakit: the plural of rumah sakit, whose hyphen joins the wrong
	 * words.
	 */
	private void addDoubled(SentenceView sentence, int start, List<Match> found) {
		if (start + 2 >= sentence.size() || !sentence.follows(start + 1) || !sentence.follows(start + 2)) {
			return;
		}
		String head = sentence.key(start);
		String middle = sentence.key(start + 1);
		Node node = middle.indexOf('-') > 0 && middle.endsWith("-" + head) ? this.trie.root().next(head) : null;
		String modifier = (node == null) ? "" : middle.substring(0, middle.length() - head.length() - 1);
		Node end = (node == null) ? null : node.next(modifier);
		if (end != null && !end.headwords().isEmpty() && sentence.form(start + 2).keys().later().contains(modifier)) {
			found.add(new Match(asWritten(sentence, start, start, end.headwords()), start, start + 2,
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

	private void addPair(SentenceView sentence, int start, List<Match> found) {
		Node node = this.trie.openings();
		for (int at = start; at < sentence.size(); at++) {
			node = node.next(sentence.key(at));
			if (node == null) {
				return;
			}
			for (String opening : node.headwords()) {
				addSequel(sentence, start, at, this.trie.sequels(opening), found);
			}
		}
	}

	private void addSequel(SentenceView sentence, int start, int end, List<Sequel> sequels, List<Match> found) {
		for (int at = end + 2; at < Math.min(sentence.size(), end + WIDEST_GAP); at++) {
			Sequel longest = longest(sentence, at, sequels);
			if (longest != null) {
				int last = at + longest.words().size() - 1;
				found.add(new Match(longest.headword(), start, last,
						List.of(new int[] { start, end }, new int[] { at, last })));
				return;
			}
		}
	}

	private static @Nullable Sequel longest(SentenceView sentence, int at, List<Sequel> sequels) {
		Sequel longest = null;
		for (Sequel sequel : sequels) {
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

	private static List<Match> withoutOverlaps(List<Match> found) {
		List<Match> byLength = new ArrayList<>(found);
		byLength.sort(Comparator.comparingInt(Match::words)
			.reversed()
			.thenComparing(Match::isPair)
			.thenComparing((match) -> hasPrepositionAtAnEdge(match.headword()))
			.thenComparing(Match::first, Comparator.reverseOrder()));
		Map<Integer, Integer> ends = new HashMap<>();
		found.forEach((match) -> ends.merge(match.first(), match.last(), Math::max));
		KeptMatches kept = new KeptMatches();
		byLength.stream()
			.filter((match) -> !isOpen(match.headword()) || ends.get(match.first()) == match.last())
			.forEach(kept::offer);
		return kept.inOrder();
	}

	/** Sampai dengan says nothing where sampai dengan selamat stands. */
	private static boolean isOpen(String headword) {
		return PREPOSITIONS.contains(headword.substring(headword.lastIndexOf(' ') + 1));
	}

	/**
	 * In ke luar negeri, luar negeri holds together more tightly than ke luar; in bekerja
	 * sama dengan, bekerja sama more than sama dengan.
	 */
	private static boolean hasPrepositionAtAnEdge(String headword) {
		int first = headword.indexOf(' ');
		int last = headword.lastIndexOf(' ');
		return PREPOSITIONS.contains(headword.substring(0, first))
				|| PREPOSITIONS.contains(headword.substring(last + 1));
	}

}
