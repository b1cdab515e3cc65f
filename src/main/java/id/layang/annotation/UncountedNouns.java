package id.layang.annotation;

import java.util.Set;
import java.util.stream.Collectors;

/** English nouns that take no article: have faith, but have a palace. */
final class UncountedNouns {

	private static final String ENDING = "-";

	private final Set<String> nouns = Set.copyOf(ResourceLines.of("uncounted-nouns.tsv"));

	private final Set<String> endings = this.nouns.stream()
		.filter((noun) -> noun.startsWith(ENDING))
		.map((ending) -> ending.substring(ENDING.length()))
		.collect(Collectors.toSet());

	/** Whether the last word of the gloss is one. */
	boolean has(String gloss) {
		String noun = gloss.substring(gloss.lastIndexOf(' ') + 1);
		return this.nouns.contains(noun) || this.endings.stream().anyMatch(noun::endsWith);
	}

}
