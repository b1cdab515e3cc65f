package id.layang.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.layang.annotation.AnnotatedWord.Kind;
import id.layang.text.Span;

/**
 * How much of a text the glossary explains.
 *
 * @param words the number of words that are neither names, numbers nor acronyms
 * @param explained how many of them have a sense that is not a guess
 * @param unknown the others, as forms, commonest first
 */
public record Coverage(int words, int explained, List<String> unknown) {

	static Coverage of(AnnotatedText text) {
		int words = 0;
		int explained = 0;
		Map<String, Integer> unknown = new LinkedHashMap<>();
		Span covered = new Span(0, 0);
		List<AnnotatedPhrase> phrases = text.phrases();
		int next = 0;
		for (AnnotatedWord word : text.words()) {
			while (next < phrases.size() && phrases.get(next).span().start() <= word.span().start()) {
				Span span = phrases.get(next++).parts().getFirst();
				covered = (span.end() > covered.end()) ? span : covered;
			}
			if (word.kind() != Kind.WORD) {
				continue;
			}
			words++;
			if (word.form().isVerified() || covered.contains(word.span())) {
				explained++;
			}
			else {
				unknown.merge(word.form().form(), 1, Integer::sum);
			}
		}
		return new Coverage(words, explained, byFrequency(unknown));
	}

	private static List<String> byFrequency(Map<String, Integer> unknown) {
		List<String> forms = new ArrayList<>(unknown.keySet());
		forms.sort(Comparator.comparing(unknown::get, Comparator.reverseOrder()));
		return forms;
	}

}
