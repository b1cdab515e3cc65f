package id.layang.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The phrases of a sentence that can be shown together, by the words they cover: only
 * those that share a word can exclude each other, so a very long sentence costs no more a
 * word than a short one.
 */
final class KeptMatches {

	private final List<PhraseMatch> all = new ArrayList<>();

	private final Map<Integer, List<PhraseMatch>> byWord = new HashMap<>();

	/** Keeps a match unless one kept before excludes it. */
	void offer(PhraseMatch match) {
		if (!isExcluded(match)) {
			this.all.add(match);
			for (int[] piece : match.pieces()) {
				for (int word = piece[0]; word <= piece[1]; word++) {
					this.byWord.computeIfAbsent(word, (key) -> new ArrayList<>(2)).add(match);
				}
			}
		}
	}

	private boolean isExcluded(PhraseMatch match) {
		for (int[] piece : match.pieces()) {
			for (int word = piece[0]; word <= piece[1]; word++) {
				if (isExcluded(match, this.byWord.getOrDefault(word, List.of()))) {
					return true;
				}
			}
		}
		return false;
	}

	private static boolean isExcluded(PhraseMatch match, List<PhraseMatch> kept) {
		for (PhraseMatch other : kept) {
			if (match.excludes(other)) {
				return true;
			}
		}
		return false;
	}

	List<PhraseMatch> inOrder() {
		this.all.sort(Comparator.comparingInt(PhraseMatch::first));
		return this.all;
	}

}
