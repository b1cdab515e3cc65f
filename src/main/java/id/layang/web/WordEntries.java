package id.layang.web;

import java.util.List;

import id.layang.annotation.AnnotatedWord;
import id.layang.annotation.Annotator;
import id.layang.annotation.FormReading;
import id.layang.glossary.Glossary;
import id.layang.glossary.Sense;
import id.layang.lookup.Dictionary;
import id.layang.lookup.Entry;
import id.layang.lookup.Findings;
import id.layang.lookup.Relative;
import id.layang.lookup.Side;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Gathers all there is to say about a word in any form. */
@Component
class WordEntries {

	private static final int SUGGESTIONS = 8;

	private static final int PHRASES = 60;

	private final Dictionary dictionary;

	private final Glossary glossary;

	private final Annotator annotator;

	WordEntries(Dictionary dictionary, Glossary glossary, Annotator annotator) {
		this.dictionary = dictionary;
		this.glossary = glossary;
		this.annotator = annotator;
	}

	/**
	 * A word with what belongs to it.
	 *
	 * @param form as asked for
	 * @param headword the best headword for it
	 * @param senses its senses, first those of the headword, then those of other readings
	 * @param readings how the form is built
	 */
	record WordEntry(String form, String headword, String root, List<Sense> senses, List<FormReading> readings,
			List<Relative> family, List<Entry> phrases) {
	}

	/** The word, or null when it is unknown. */
	@Nullable WordEntry find(String form) {
		String asked = form.strip();
		List<FormReading> readings = readings(asked);
		List<Sense> senses = senses(asked, readings);
		if (senses.isEmpty()) {
			return null;
		}
		String headword = senses.getFirst().headword();
		String root = readings.stream()
			.filter((reading) -> reading.reading().headword().equals(headword))
			.map((reading) -> reading.reading().root())
			.findFirst()
			.orElse(headword);
		return new WordEntry(asked, headword, root, senses, readings, this.dictionary.family(root), phrases(headword));
	}

	private List<Entry> phrases(String headword) {
		return this.dictionary.phrasesWith(headword)
			.stream()
			.filter((phrase) -> !phrase.headword().equals(headword))
			.limit(PHRASES)
			.toList();
	}

	/** The readings of a single word; none for a phrase or an overlong form. */
	List<FormReading> readings(String form) {
		if (form.isEmpty() || form.length() > 100) {
			return List.of();
		}
		List<AnnotatedWord> words = this.annotator.annotate(form).words();
		return (words.size() == 1) ? words.getFirst().form().readings() : List.of();
	}

	private List<Sense> senses(String form, List<FormReading> readings) {
		List<Sense> exact = this.glossary.senses(form);
		if (!exact.isEmpty()) {
			return exact;
		}
		List<Sense> written = this.dictionary.written(form)
			.stream()
			.flatMap((entry) -> entry.senses().stream())
			.toList();
		return !written.isEmpty() ? written
				: readings.stream().flatMap((reading) -> reading.senses().stream()).distinct().toList();
	}

	/** Headwords like an unknown form. */
	List<String> nearest(String form) {
		Findings findings = this.dictionary.search(form, Side.EITHER, SUGGESTIONS);
		List<String> found = findings.hits().stream().map((hit) -> hit.entry().headword()).distinct().toList();
		return found.isEmpty() ? findings.suggestions() : found;
	}

}
