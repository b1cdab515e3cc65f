package id.layang.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import id.layang.annotation.FormReading;
import id.layang.glossary.AffixNote;
import id.layang.glossary.Example;
import id.layang.glossary.Glossary;
import id.layang.glossary.Sense;
import id.layang.lookup.Dictionary;
import id.layang.lookup.Entry;
import id.layang.lookup.FamilyTree;
import id.layang.lookup.Hit;
import id.layang.lookup.Inflection;
import id.layang.lookup.Paradigms;
import id.layang.lookup.Side;
import id.layang.lookup.Stress;
import id.layang.morphology.Confidence;
import id.layang.morphology.Step;
import id.layang.web.WordEntries.WordEntry;
import id.layang.web.WordView.BuiltView;
import id.layang.web.WordView.ExampleView;
import id.layang.web.WordView.FormView;
import id.layang.web.WordView.PartView;
import id.layang.web.WordView.SenseView;
import id.layang.web.WordView.SoundView;
import id.layang.glossary.AffixNote;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Prepares what the page of a word shows. */
@Component
class WordViews {

	private static final int RAREST = 5;

	private static final int OTHERS = 6;

	private static final int SENTENCES = 3;

	private static final int MOST = 100;

	private final Glossary glossary;

	private final Dictionary dictionary;

	private final Paradigms paradigms;

	private final WordEntries words;

	WordViews(Glossary glossary, Dictionary dictionary, Paradigms paradigms, WordEntries words) {
		this.glossary = glossary;
		this.dictionary = dictionary;
		this.paradigms = paradigms;
		this.words = words;
	}

	WordView of(WordEntry entry, Locale locale) {
		Sense first = entry.senses().getFirst();
		List<SenseView> senses = entry.senses().stream().map(this::sense).toList();
		boolean single = entry.headword().indexOf(' ') < 0;
		return new WordView(entry.form(), entry.headword(), first.band(), single && first.band() < RAREST, senses,
				built(entry, locale), FamilyTree.of(entry.family()), entry.family().size(), entry.phrases(),
				forms(entry), sentences(entry), sound(entry.headword(), first, single && !first.isName()));
	}

	private SenseView sense(Sense sense) {
		List<Entry> others = sense.isName() ? List.of()
				: this.dictionary.sameEnglish(sense).stream().limit(OTHERS).toList();
		return new SenseView(sense, ExampleView.of(this.glossary.example(sense.key())), others);
	}

	/** A word of several meanings has its own examples, each for one of them. */
	private List<Example> sentences(WordEntry entry) {
		if (entry.senses().size() > 1) {
			return List.of();
		}
		return this.dictionary.search('"' + entry.headword() + '"', Side.INDONESIAN, MOST)
			.hits()
			.stream()
			.filter((hit) -> !hit.entry().headword().equals(entry.headword()))
			.map(Hit::example)
			.filter(Objects::nonNull)
			.limit(SENTENCES)
			.toList();
	}

	private List<BuiltView> built(WordEntry entry, Locale locale) {
		return entry.readings()
			.stream()
			.filter((reading) -> !reading.reading().affixes().isEmpty())
			.map((reading) -> built(reading, locale))
			.toList();
	}

	private BuiltView built(FormReading reading, Locale locale) {
		List<PartView> parts = new ArrayList<>();
		int root = 0;
		String explained = "";
		for (Step step : reading.reading().steps()) {
			PartView part = part(step, !step.meaning().equals(explained), locale);
			parts.add(step.affix().startsWith("-") ? root : root++, part);
			explained = step.meaning();
		}
		parts.add(root, root(reading));
		return new BuiltView(reading.reading().headword(), reading.reading().confidence() == Confidence.GUESSED, parts,
				reading.english());
	}

	private PartView part(Step step, boolean explained, Locale locale) {
		AffixNote note = explained ? this.glossary.affix(step.meaning()) : null;
		String kind = step.kind().name().toLowerCase(Locale.ROOT);
		String does = (note == null) ? null : locale.getLanguage().equals("id") ? note.indonesian() : note.english();
		return new PartView(step.affix(), kind, does, false);
	}

	private PartView root(FormReading reading) {
		List<Sense> senses = reading.rootSenses().isEmpty() ? reading.senses() : reading.rootSenses();
		boolean own = !reading.rootSenses().isEmpty() || reading.reading().root().equals(reading.reading().headword());
		String gloss = (own && !senses.isEmpty()) ? senses.getFirst().glosses().getFirst() : null;
		return new PartView(reading.reading().root(), "root", gloss, true);
	}

	/** Only forms whose English is regular too. */
	private List<FormView> forms(WordEntry entry) {
		Entry word = this.dictionary.entry(entry.headword());
		if (word == null) {
			return List.of();
		}
		return this.words.readings(entry.headword())
			.stream()
			.filter((reading) -> reading.reading().headword().equals(entry.headword()))
			.limit(1)
			.flatMap((reading) -> this.paradigms.of(word, reading.reading()).stream())
			.map((inflection) -> form(inflection, entry.headword()))
			.filter(Objects::nonNull)
			.toList();
	}

	private @Nullable FormView form(Inflection inflection, String headword) {
		return this.words.readings(inflection.form())
			.stream()
			.filter((reading) -> reading.reading().headword().equals(headword) && reading.english() != null)
			.findFirst()
			.map((reading) -> new FormView(inflection.kind().name().toLowerCase(Locale.ROOT), inflection.form(),
					Objects.requireNonNull(reading.english())))
			.orElse(null);
	}

	private static SoundView sound(String headword, Sense sense, boolean word) {
		return new SoundView(sense.pronunciation(), word ? Stress.of(headword, sense.pronunciation()) : null);
	}

}
