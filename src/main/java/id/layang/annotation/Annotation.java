package id.layang.annotation;

import java.util.ArrayList;
import java.util.List;

import id.layang.annotation.AnnotatedWord.Kind;
import id.layang.annotation.PhraseMatcher.Match;
import id.layang.glossary.Glossary;
import id.layang.glossary.PartOfSpeech;
import id.layang.glossary.Sense;
import id.layang.text.Span;

/**
 * The annotation of one document. Words are weighed twice: what the first pass makes
 * certain, the second may lean on.
 */
final class Annotation {

	/** How clear a choice must be to count for the rest of the document. */
	private static final double CERTAIN = 0.8;

	private final Glossary glossary;

	private final Forms forms;

	private final PhraseMatcher matcher;

	private final SenseRanker ranker;

	private final List<SentenceView> sentences;

	private final ReaderChoices choices;

	private final NameRecogniser names;

	private final DocumentView document;

	private final List<AnnotatedWord> words = new ArrayList<>();

	private final List<AnnotatedPhrase> phrases = new ArrayList<>();

	Annotation(Glossary glossary, Forms forms, PhraseMatcher matcher, SenseRanker ranker, List<SentenceView> sentences,
			ReaderChoices choices) {
		this.glossary = glossary;
		this.forms = forms;
		this.matcher = matcher;
		this.ranker = ranker;
		this.sentences = sentences;
		this.choices = choices;
		this.names = new NameRecogniser(sentences);
		this.document = new DocumentView(sentences);
	}

	AnnotatedText run() {
		this.sentences.forEach(this::settle);
		for (SentenceView sentence : this.sentences) {
			SentenceNames names = this.names.of(sentence);
			addPhrases(sentence, names);
			for (int i = 0; i < sentence.size(); i++) {
				this.words.add(word(sentence, i, names));
			}
		}
		return new AnnotatedText(this.words, this.phrases);
	}

	private void settle(SentenceView sentence) {
		for (int i = 0; i < sentence.size(); i++) {
			WordForm form = sentence.form(i);
			if (form.senses().size() > 1 && isNoun(form.senses().get(0)) && isNoun(form.senses().get(1))) {
				Choice choice = this.ranker.choose(Place.of(sentence, i, this.document), form.senses());
				if (choice.margin() > CERTAIN && choice.sense() != null && choice.sense() != form.senses().getFirst()) {
					this.document.settle(form.form(), choice.sense());
				}
			}
		}
	}

	private static boolean isNoun(Sense sense) {
		return sense.partOfSpeech() == PartOfSpeech.NOUN;
	}

	private AnnotatedWord word(SentenceView sentence, int index, SentenceNames names) {
		WordForm form = sentence.form(index);
		Kind kind = names.kind(index);
		Sense chosen = this.choices.of(form.form(), sentence.token(index).start(), form.senses());
		Place place = Place.of(sentence, index, this.document);
		Choice choice = (chosen != null) ? own(chosen) : this.ranker.choose(place, names.senses(index, kind));
		Reason because = (choice.because() != null) ? choice.because() : names.because(index, kind);
		return new AnnotatedWord(sentence.token(index).span(), form, kind, choice.sense(),
				this.forms.english(form, choice.sense(), place), because);
	}

	private static Choice own(Sense sense) {
		return new Choice(sense, new Reason("you chose it", "pilihan Anda"), 0);
	}

	private void addPhrases(SentenceView sentence, SentenceNames names) {
		for (Match match : this.matcher.matches(sentence)) {
			List<Sense> senses = this.glossary.senses(match.headword());
			if (!senses.isEmpty() && !(isName(senses) && isLowerCase(sentence, match) && !holdsName(sentence, match))) {
				AnnotatedPhrase phrase = phrase(sentence, match, senses);
				this.phrases.add(phrase);
				if (phrase.sense().isName() && !"title".equals(phrase.sense().kind())) {
					names.add(match.covered());
				}
			}
		}
	}

	private AnnotatedPhrase phrase(SentenceView sentence, Match match, List<Sense> senses) {
		Sense chosen = this.choices.of(match.headword(), sentence.token(match.first()).start(), senses);
		Choice choice = (chosen != null) ? own(chosen)
				: this.ranker.choose(new Place(sentence, match.first(), match.last(), this.document), senses);
		Sense sense = (choice.sense() != null) ? choice.sense() : senses.getFirst();
		return new AnnotatedPhrase(new Span(sentence.token(match.first()).start(), sentence.token(match.last()).end()),
				match.pieces().stream().map((piece) -> match.span(sentence, piece)).toList(), match.headword(), sense,
				senses, choice.because());
	}

	private static boolean isName(List<Sense> senses) {
		for (Sense sense : senses) {
			if (!sense.isName()) {
				return false;
			}
		}
		return true;
	}

	/** amerika serikat is nothing else; kota tua may be an old town. */
	private static boolean holdsName(SentenceView sentence, Match match) {
		return match.covered().mapToObj(sentence::form).anyMatch((form) -> form.hasName() && !form.isListedWord());
	}

	private static boolean isLowerCase(SentenceView sentence, Match match) {
		return !sentence.token(match.first()).isCapitalised() && !sentence.token(match.last()).isCapitalised();
	}

}
