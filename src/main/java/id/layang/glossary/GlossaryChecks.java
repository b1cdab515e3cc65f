package id.layang.glossary;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import id.layang.text.Keys;

/** What can only be checked once every line has been read. */
final class GlossaryChecks {

	private final Glossary glossary;

	private final BiConsumer<Sense, String> problems;

	/** With where to tell what is wrong with a sense. */
	GlossaryChecks(Glossary glossary, BiConsumer<Sense, String> problems) {
		this.glossary = glossary;
		this.problems = problems;
	}

	void run() {
		this.glossary.senses().forEach(this::checkReferences);
		this.glossary.headwords().forEach((headword) -> checkHomographs(this.glossary.senses(headword)));
	}

	private void checkReferences(Sense sense) {
		String standard = sense.standard();
		if (standard != null && this.glossary.senses(standard).isEmpty()) {
			report(sense, "std=" + standard + " is no headword; add a line for it or mend the tag");
		}
		for (String other : sense.synonyms()) {
			requireHeadword(sense, "syn", other);
		}
		for (String other : sense.antonyms()) {
			requireHeadword(sense, "ant", other);
		}
		String root = sense.root();
		if (root != null && !Keys.of(root).equals(root) && this.glossary.senses(root).isEmpty()) {
			report(sense, "root=" + root + " is not lower case; write the kata dasar as it is looked up");
		}
	}

	private void requireHeadword(Sense sense, String tag, String other) {
		if (this.glossary.senses(other).isEmpty()) {
			report(sense, tag + "=" + other + " is no headword; add a line for it or remove it");
		}
	}

	private void checkHomographs(List<Sense> senses) {
		if (senses.size() < 2) {
			return;
		}
		Set<String> classes = senses.stream().map((sense) -> sense.partOfSpeech().code()).collect(Collectors.toSet());
		for (Sense sense : senses.subList(1, senses.size())) {
			if (sense.cues().isEmpty() && this.glossary.example(sense.key()) == null) {
				report(sense, "one of " + senses.size() + " senses, with neither cue= nor an example; "
						+ "give it one, so that a reader can see when it is meant");
			}
		}
		checkRoots(senses);
		if (classes.size() < senses.size()) {
			senses.stream().filter(GlossaryChecks::lacksSlug).forEach((sense) -> checkSlug(sense, senses));
		}
	}

	/**
	 * A reading leads to the senses of its root: either all name it, or the rules find it
	 * for all.
	 */
	private void checkRoots(List<Sense> senses) {
		if (senses.stream().anyMatch((sense) -> sense.root() != null)) {
			senses.stream()
				.filter((sense) -> sense.root() == null)
				.forEach((sense) -> report(sense, "another sense has root=; give this one its root= too"));
		}
	}

	private static boolean lacksSlug(Sense sense) {
		return sense.code().indexOf(':') < 0;
	}

	private void checkSlug(Sense sense, List<Sense> senses) {
		boolean shared = senses.stream()
			.anyMatch((other) -> !other.equals(sense) && other.partOfSpeech() == sense.partOfSpeech());
		if (shared) {
			report(sense, "several senses of one part of speech; give each a slug, as in n:fruit");
		}
	}

	private void report(Sense sense, String message) {
		this.problems.accept(sense, message);
	}

}
