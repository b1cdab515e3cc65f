package id.layang.annotation;

import java.util.ArrayList;
import java.util.List;

import id.layang.annotation.AnnotatedWord.Kind;
import id.layang.glossary.PartOfSpeech;
import id.layang.glossary.Sense;
import org.jspecify.annotations.Nullable;

/**
 * The annotation of one document. Words are weighed twice: what the first pass makes
 * certain, the second may lean on.
 */
final class Annotation {

	/** How clear a choice must be to count for the rest of the document. */
	private static final double CERTAIN = 0.8;

	private final Forms forms;

	private final PhraseMatcher matcher;

	private final PhraseSenses phraseSenses;

	private final List<SentenceView> sentences;

	private final ReaderChoices choices;

	private final NameRecogniser names;

	private final DocumentView document;

	/** What the first pass chose, word by word; null where it had no need to. */
	private final List<@Nullable Choice> weighed = new ArrayList<>();

	private final List<AnnotatedWord> words = new ArrayList<>();

	private final List<AnnotatedPhrase> phrases = new ArrayList<>();

	Annotation(Forms forms, PhraseMatcher matcher, PhraseSenses phraseSenses, List<SentenceView> sentences,
			ReaderChoices choices) {
		this.forms = forms;
		this.matcher = matcher;
		this.phraseSenses = phraseSenses;
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
			Rivals rivals = sentence.form(i).rivals().all();
			boolean nouns = rivals.isContested() && isNoun(rivals.senses().get(0)) && isNoun(rivals.senses().get(1));
			Choice choice = nouns ? SenseRanker.choose(Place.of(sentence, i, this.document), rivals) : null;
			this.weighed.add(choice);
			if (choice != null && choice.margin() > CERTAIN && choice.sense() != rivals.senses().getFirst()) {
				this.document.settle(sentence.form(i).form(), choice.sense());
			}
		}
	}

	private static boolean isNoun(Sense sense) {
		return sense.partOfSpeech() == PartOfSpeech.NOUN;
	}

	private AnnotatedWord word(SentenceView sentence, int index, SentenceNames names) {
		WordForm form = sentence.form(index);
		Kind kind = names.kind(index);
		Choice choice = choice(sentence, index, names.senses(index, kind));
		String english = form.isInflected()
				? this.forms.english(form, choice.sense(), Place.of(sentence, index, this.document)) : null;
		Reason because = (choice.because() != null) ? choice.because() : names.because(index, kind);
		return new AnnotatedWord(sentence.token(index).span(), form, kind, choice.sense(), english, because);
	}

	private Choice choice(SentenceView sentence, int index, Rivals rivals) {
		WordForm form = sentence.form(index);
		Sense chosen = this.choices.of(form.form(), sentence.token(index).start(), form.senses());
		if (chosen != null) {
			return own(chosen);
		}
		if (!rivals.isContested()) {
			return rivals.first();
		}
		Choice weighed = this.weighed.get(this.words.size());
		boolean holds = rivals == form.rivals().all() && !this.document.isSettled(form.form());
		return (weighed != null && holds) ? weighed
				: SenseRanker.choose(Place.of(sentence, index, this.document), rivals);
	}

	private static Choice own(Sense sense) {
		return new Choice(sense, new Reason("you chose it", "pilihan Anda"), 0);
	}

	private void addPhrases(SentenceView sentence, SentenceNames names) {
		for (PhraseMatch match : this.matcher.matches(sentence)) {
			Rivals rivals = this.phraseSenses.of(match.headword());
			if (!rivals.senses().isEmpty() && !isOutOfPlace(sentence, match, rivals.senses())) {
				AnnotatedPhrase phrase = phrase(sentence, match, rivals);
				this.phrases.add(phrase);
				if (phrase.sense().isName() && !phrase.sense().isTitle()) {
					names.add(match.covered());
				}
			}
		}
	}

	/** A name in small letters that may mean something else. */
	private static boolean isOutOfPlace(SentenceView sentence, PhraseMatch match, List<Sense> senses) {
		return isName(senses) && isLowerCase(sentence, match) && !holdsName(sentence, match);
	}

	private AnnotatedPhrase phrase(SentenceView sentence, PhraseMatch match, Rivals rivals) {
		Choice choice = choice(sentence, match, rivals);
		Sense sense = (choice.sense() != null) ? choice.sense() : rivals.senses().getFirst();
		return new AnnotatedPhrase(match.span(sentence), match.spans(sentence), match.headword(), sense,
				rivals.senses(), choice.because());
	}

	private Choice choice(SentenceView sentence, PhraseMatch match, Rivals rivals) {
		Sense chosen = this.choices.of(match.headword(), sentence.token(match.first()).start(), rivals.senses());
		if (chosen != null) {
			return own(chosen);
		}
		return rivals.isContested()
				? SenseRanker.choose(new Place(sentence, match.first(), match.last(), this.document), rivals)
				: rivals.first();
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
	private static boolean holdsName(SentenceView sentence, PhraseMatch match) {
		return match.covered().mapToObj(sentence::form).anyMatch((form) -> form.hasName() && !form.isListedWord());
	}

	private static boolean isLowerCase(SentenceView sentence, PhraseMatch match) {
		return !sentence.token(match.first()).isCapitalised() && !sentence.token(match.last()).isCapitalised();
	}

}
