package id.layang.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.layang.annotation.PhraseMatcher.Match;

/**
 * The phrases of a sentence that can be shown together, by the words they cover: only
 * those that share a word can exclude each other, so a very long sentence costs no more a
 * word than a short one.
 */
final class KeptMatches {

	private final List<Match> all = new ArrayList<>();

	private final Map<Integer, List<Match>> byWord = new HashMap<>();

	/** Keeps a match unless one kept before excludes it. */
	void offer(Match match) {
		if (match.covered().allMatch((word) -> at(word).stream().noneMatch(match::excludes))) {
			this.all.add(match);
			match.covered()
				.forEach((word) -> this.byWord.computeIfAbsent(word, (key) -> new ArrayList<>(2)).add(match));
		}
	}

	List<Match> inOrder() {
		this.all.sort(Comparator.comparingInt(Match::first));
		return this.all;
	}

	private List<Match> at(int word) {
		return this.byWord.getOrDefault(word, List.of());
	}

}
