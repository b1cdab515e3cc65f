package id.layang.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses among phrases that share words. The longest wins; of two as long the later,
 * because Indonesian modifiers follow their heads (menemukan [jalan keluar], rasa [sakit
 * hati]). Others may lie inside it but never partly overlap.
 */
final class Overlaps {

	private static final Set<String> PREPOSITIONS = Set.of("di", "ke", "dari", "pada", "dengan", "dalam", "oleh",
			"untuk", "kepada", "terhadap", "atas", "akan", "sebagai", "yang");

	private Overlaps() {
	}

	static List<PhraseMatch> removed(List<PhraseMatch> found, SentenceView sentence) {
		List<PhraseMatch> kept = new ArrayList<>(found.size());
		int first = 0;
		while (first < found.size()) {
			int end = endOfGroup(found, first);
			List<PhraseMatch> group = found.subList(first, end);
			kept.addAll((group.size() > 1) ? withoutOverlaps(group, sentence) : group);
			first = end;
		}
		return kept;
	}

	/** Phrases that stand apart from all others say nothing about each other. */
	private static int endOfGroup(List<PhraseMatch> found, int first) {
		int end = first;
		int last = -1;
		while (end < found.size() && (end == first || found.get(end).first() <= last)) {
			last = Math.max(last, found.get(end).last());
			end++;
		}
		return end;
	}

	private static List<PhraseMatch> withoutOverlaps(List<PhraseMatch> found, SentenceView sentence) {
		List<PhraseMatch> byLength = new ArrayList<>(found);
		byLength.sort(Comparator.comparingInt(PhraseMatch::words)
			.reversed()
			.thenComparing(PhraseMatch::isPair)
			.thenComparing((match) -> hasPrepositionAtAnEdge(match.headword()))
			.thenComparing((match) -> isTorn(match, sentence))
			.thenComparing(PhraseMatch::first, Comparator.reverseOrder()));
		Map<Integer, Integer> ends = new HashMap<>();
		found.forEach((match) -> ends.merge(match.first(), match.last(), Math::max));
		KeptMatches kept = new KeptMatches();
		byLength.stream()
			.filter((match) -> !isOpen(match.headword()) || ends.get(match.first()) == match.last())
			.forEach(kept::offer);
		return kept.inOrder();
	}

	/** Of Juru Selamat datang the capitals hold together. */
	private static boolean isTorn(PhraseMatch match, SentenceView sentence) {
		int first = match.first();
		return first > 0 && sentence.token(first).isCapitalised() && sentence.token(first - 1).isCapitalised()
				&& !sentence.token(match.last()).isCapitalised();
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
