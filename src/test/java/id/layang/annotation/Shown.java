package id.layang.annotation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import id.layang.TestGlossary;

/** What a reader is shown for the marked word of a sentence: Dia [memanggil] adiknya. */
record Shown(AnnotatedText text, String sentence, int at) {

	static Shown of(String marked) {
		return of(marked, TestGlossary.ANNOTATOR);
	}

	static Shown of(String marked, Annotator annotator) {
		String sentence = marked.replace("[", "").replace("]", "");
		return new Shown(annotator.annotate(sentence), sentence, marked.indexOf('['));
	}

	/** Whether the sense is shown first, for the word or for a phrase over it. */
	boolean shows(String key) {
		return key().equals(key) || this.text.phrases()
			.stream()
			.anyMatch((phrase) -> phrase.sense().key().equals(key) && phrase.span().start() <= this.at
					&& this.at < phrase.span().end());
	}

	AnnotatedWord word() {
		return this.text.words()
			.stream()
			.filter((word) -> word.span().start() <= this.at && this.at < word.span().end())
			.findFirst()
			.orElseThrow();
	}

	/** The key of the word's sense, or "-". */
	String key() {
		return (word().sense() != null) ? Objects.requireNonNull(word().sense()).key() : "-";
	}

	/** The headwords of the phrases over the word, outermost first. */
	List<String> phrases() {
		return over().map(AnnotatedPhrase::headword).toList();
	}

	/** The keys of those phrases' senses. */
	List<String> phraseKeys() {
		return over().map((phrase) -> phrase.sense().key()).toList();
	}

	private Stream<AnnotatedPhrase> over() {
		return this.text.phrases()
			.stream()
			.filter((phrase) -> phrase.parts()
				.stream()
				.anyMatch((part) -> part.start() <= this.at && this.at < part.end()));
	}

}
