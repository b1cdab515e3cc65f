package id.layang.annotation;

import java.util.Set;

/** The verbs in meN- that take no object. */
final class IntransitiveVerbs {

	private final Set<String> verbs = Set.copyOf(ResourceLines.of("intransitive-verbs.tsv"));

	boolean contains(String verb) {
		return this.verbs.contains(verb);
	}

}
