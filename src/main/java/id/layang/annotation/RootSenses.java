package id.layang.annotation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import id.layang.glossary.PartOfSpeech;
import id.layang.glossary.Sense;

/**
 * What a root says about a word built on it. A sense that words are built on goes first
 * (of dapat, get before can), and of those one that shares English with the word (of
 * rasa, feeling for perasaan before taste). A root known only as a small word of grammar
 * says nothing: amat, very, does not explain pengamat.
 */
final class RootSenses {

	private static final int SHORTEST = 3;

	private static final int SHORTEST_STEM = 4;

	private static final Set<PartOfSpeech> BUILT_ON = Set.of(PartOfSpeech.NOUN, PartOfSpeech.VERB,
			PartOfSpeech.ADJECTIVE, PartOfSpeech.NUMBER);

	private static final Set<String> COMMON = Set.of("the", "and", "for", "not", "with", "from", "that", "something",
			"someone");

	private RootSenses() {
	}

	static List<Sense> of(List<Sense> root, List<Sense> word) {
		List<Sense> ranked = root.stream()
			.sorted(Comparator.comparing((Sense sense) -> !BUILT_ON.contains(sense.partOfSpeech()))
				.thenComparing((sense) -> !isShared(sense, word)))
			.toList();
		return isSilent(ranked, word) ? List.of() : ranked;
	}

	private static boolean isSilent(List<Sense> ranked, List<Sense> word) {
		return !ranked.isEmpty() && !isShared(ranked.getFirst(), word) && !isTelling(ranked.getFirst())
				&& word.stream().anyMatch((sense) -> BUILT_ON.contains(sense.partOfSpeech()));
	}

	/**
	 * An auxiliary tells (wajib must, kewajiban obligation), other words of grammar do
	 * not.
	 */
	private static boolean isTelling(Sense sense) {
		return BUILT_ON.contains(sense.partOfSpeech()) || sense.partOfSpeech() == PartOfSpeech.AUXILIARY
				|| sense.isName();
	}

	/** Whether a sense has a word of English in common with some of the others. */
	static boolean isShared(Sense sense, List<Sense> word) {
		List<String> own = words(sense);
		return word.stream()
			.flatMap((other) -> words(other).stream())
			.anyMatch((theirs) -> own.stream().anyMatch((one) -> isAkin(one, theirs)));
	}

	private static List<String> words(Sense sense) {
		return sense.glosses()
			.stream()
			.flatMap((gloss) -> Arrays.stream(gloss.toLowerCase(Locale.ROOT).split("[^a-z]+")))
			.filter((one) -> one.length() >= SHORTEST && !COMMON.contains(one))
			.toList();
	}

	/** Build and building, invite and invitation. */
	private static boolean isAkin(String one, String other) {
		int most = Math.min(one.length(), other.length());
		int same = 0;
		while (same < most && one.charAt(same) == other.charAt(same)) {
			same++;
		}
		return one.equals(other) || (same >= SHORTEST_STEM && same >= most - 1);
	}

}
