package id.layang.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.layang.annotation.AnnotatedPhrase;
import id.layang.annotation.AnnotatedText;
import id.layang.annotation.AnnotatedWord;
import id.layang.annotation.Coverage;
import id.layang.annotation.FormReading;
import id.layang.annotation.Reason;
import id.layang.annotation.WordForm;
import id.layang.glossary.Glossary;
import id.layang.glossary.Sense;
import id.layang.text.Span;
import org.jspecify.annotations.Nullable;

/** An annotated text as the API gives it: everything the page needs in one answer. */
record AnnotationJson(int version, List<WordJson> words, Map<String, FormJson> forms, List<PhraseJson> phrases,
		Map<String, SenseJson> senses, Coverage coverage) {

	private static final int VERSION = 1;

	private static final Comparator<PhraseJson> BY_PLACE = Comparator.comparingInt(PhraseJson::start)
		.thenComparing(Comparator.comparingInt(PhraseJson::end).reversed());

	record ReasonJson(String en, String id) {

		static @Nullable ReasonJson of(@Nullable Reason reason) {
			return (reason != null) ? new ReasonJson(reason.english(), reason.indonesian()) : null;
		}

	}

	record WordJson(int start, int end, String form, String kind, @Nullable String sense,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String english,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ReasonJson because) {

		static WordJson of(AnnotatedWord word) {
			Sense sense = word.sense();
			return new WordJson(word.span().start(), word.span().end(), word.form().form(),
					word.kind().name().toLowerCase(Locale.ROOT), (sense != null) ? sense.key() : null, word.english(),
					ReasonJson.of(word.because()));
		}

	}

	record FormJson(List<ReadingJson> readings) {
	}

	record PhraseJson(int start, int end, String headword, String sense, List<String> senses,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ReasonJson because, List<int[]> parts) {

		/** One for each piece, so that a gap belongs to nobody; each names all pieces. */
		static Stream<PhraseJson> of(AnnotatedPhrase phrase) {
			List<int[]> parts = phrase.parts().stream().map(PhraseJson::pair).toList();
			List<String> senses = phrase.senses().stream().map(Sense::key).toList();
			return phrase.parts()
				.stream()
				.map((part) -> new PhraseJson(part.start(), part.end(), phrase.headword(), phrase.sense().key(), senses,
						ReasonJson.of(phrase.because()), parts));
		}

		private static int[] pair(Span span) {
			return new int[] { span.start(), span.end() };
		}

	}

	static AnnotationJson of(AnnotatedText text, Glossary glossary) {
		Map<String, FormJson> forms = new LinkedHashMap<>();
		Map<String, SenseJson> senses = new LinkedHashMap<>();
		for (AnnotatedWord word : text.words()) {
			if (!forms.containsKey(word.form().form())) {
				forms.put(word.form().form(), form(word.form(), glossary, senses));
			}
		}
		text.phrases().forEach((phrase) -> add(phrase.senses(), glossary, senses));
		return new AnnotationJson(VERSION, text.words().stream().map(WordJson::of).toList(), forms,
				text.phrases().stream().flatMap(PhraseJson::of).sorted(BY_PLACE).toList(), senses, text.coverage());
	}

	private static FormJson form(WordForm form, Glossary glossary, Map<String, SenseJson> senses) {
		for (FormReading reading : form.readings()) {
			add(reading.senses(), glossary, senses);
			add(reading.rootSenses(), glossary, senses);
		}
		return new FormJson(form.readings().stream().map((reading) -> ReadingJson.of(reading, glossary)).toList());
	}

	private static void add(List<Sense> some, Glossary glossary, Map<String, SenseJson> senses) {
		some.forEach((sense) -> senses.computeIfAbsent(sense.key(), (key) -> SenseJson.of(sense, glossary)));
	}

}
