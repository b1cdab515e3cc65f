package id.layang.annotation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

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

	private static final Set<String> COUNTING = Set.of("banyak", "beberapa", "berapa", "sekian");

	private static final Set<Role> PREDICATES = EnumSet.of(Role.VERB, Role.ACTIVE, Role.PASSIVE, Role.MIDDLE);

	private final Forms forms;

	private final PhraseMatcher matcher;

	private final PhraseSenses phraseSenses;

	private final ReaderChoices choices;

	private final List<SentenceView> sentences = new ArrayList<>();

	private final NameRecogniser names = new NameRecogniser();

	private final DocumentView document = new DocumentView();

	/** What the first pass chose, word by word; null where it had no need to. */
	private final ArrayList<@Nullable Choice> weighed = new ArrayList<>();

	private final ArrayList<AnnotatedWord> words = new ArrayList<>();

	private final List<AnnotatedPhrase> phrases = new ArrayList<>();

	/** How many words there are. */
	private int size;

	Annotation(Forms forms, PhraseMatcher matcher, PhraseSenses phraseSenses, ReaderChoices choices) {
		this.forms = forms;
		this.matcher = matcher;
		this.phraseSenses = phraseSenses;
		this.choices = choices;
	}

	void add(SentenceView sentence) {
		this.sentences.add(sentence);
		this.size += sentence.size();
		this.names.note(sentence);
		this.document.note(sentence);
	}

	AnnotatedText run() {
		this.weighed.ensureCapacity(this.size);
		this.words.ensureCapacity(this.size);
		for (SentenceView sentence : this.sentences) {
			this.names.removeUncapitalised(sentence);
			settle(sentence);
		}
		for (SentenceView sentence : this.sentences) {
			SentenceNames names = this.names.of(sentence);
			@Nullable Sense[] covering = addPhrases(sentence, names);
			for (int i = 0; i < sentence.size(); i++) {
				this.words.add(word(sentence, i, names, covering[i]));
			}
		}
		return new AnnotatedText(this.words, this.phrases);
	}

	private void settle(SentenceView sentence) {
		for (int i = 0; i < sentence.size(); i++) {
			WordForm form = sentence.form(i);
			this.weighed.add(form.traits().nouns() ? settled(Place.of(sentence, i, this.document), form) : null);
		}
	}

	private Choice settled(Place place, WordForm form) {
		Choice choice = SenseRanker.choose(place, form.rivals().all());
		double evidence = choice.topical() ? evidence(choice, form.senses()) : 0;
		if (evidence > CERTAIN) {
			this.document.settle(form.form(), Objects.requireNonNull(choice.sense()), evidence);
		}
		return choice;
	}

	/** The first sense goes ahead of the others anyway. */
	private static double evidence(Choice choice, List<Sense> senses) {
		return (choice.sense() == senses.getFirst()) ? choice.margin() - Rivals.SECOND : choice.margin();
	}

	private AnnotatedWord word(SentenceView sentence, int index, SentenceNames names, @Nullable Sense phrase) {
		WordForm form = sentence.form(index);
		Kind kind = names.kind(index);
		Rivals rivals = names.senses(index, kind);
		Choice choice = choice(sentence, index,
				(phrase != null && kind == Kind.NAME) ? this.phraseSenses.parts().of(phrase, form, rivals) : rivals);
		String english = english(Place.of(sentence, index, this.document), form, choice);
		Reason because = (choice.because() != null) ? choice.because() : names.because(index, kind);
		return new AnnotatedWord(sentence.token(index).span(), form, kind, choice.sense(), english, because);
	}

	private @Nullable String english(Place place, WordForm form, Choice choice) {
		if (form.isInflected()) {
			return this.forms.english(form, choice.sense(), place);
		}
		String amount = this.forms.amount(place);
		return (amount != null) ? amount : this.forms.said(form, choice.sense(), place);
	}

	private Choice choice(SentenceView sentence, int index, Rivals rivals) {
		WordForm form = sentence.form(index);
		Sense chosen = this.choices.of(form, sentence.token(index).start());
		if (chosen != null) {
			return own(chosen);
		}
		if (!rivals.isContested()) {
			return rivals.first();
		}
		Choice weighed = this.weighed.get(this.words.size());
		boolean holds = weighed != null && rivals == form.rivals().all() && !this.document.isSettled(form.form());
		return holds ? weighed : SenseRanker.choose(Place.of(sentence, index, this.document), rivals);
	}

	private static Choice own(Sense sense) {
		return Choice.only(sense, new Reason("you chose it", "pilihan Anda"));
	}

	private @Nullable Sense[] addPhrases(SentenceView sentence, SentenceNames names) {
		@Nullable Sense[] covering = new Sense[sentence.size()];
		for (PhraseMatch match : this.matcher.matches(sentence)) {
			Rivals rivals = this.phraseSenses.of(match.headword());
			if (!rivals.senses().isEmpty() && !isOutOfPlace(sentence, match, rivals)) {
				AnnotatedPhrase phrase = phrase(sentence, match, rivals);
				this.phrases.add(phrase);
				if (phrase.sense().isName()) {
					match.covered().forEach((word) -> covering[word] = phrase.sense());
				}
				if (phrase.sense().isName() && !phrase.sense().isTitle()) {
					names.add(match.covered());
				}
			}
		}
		return covering;
	}

	/** A name in small letters that may mean something else, or lima [pasang mata]. */
	private static boolean isOutOfPlace(SentenceView sentence, PhraseMatch match, Rivals rivals) {
		return rivals.names() && isLowerCase(sentence, match) && !holdsName(sentence, match)
				|| isOfClause(sentence, match) || isInNumber(sentence, match, rivals)
				|| isCounted(sentence, match) && rivals.senses().stream().allMatch(Annotation::isVerb);
	}

	private static boolean isVerb(Sense sense) {
		return sense.partOfSpeech() == PartOfSpeech.VERB;
	}

	/** Whether its first word only counts the second. */
	private static boolean isCounted(SentenceView sentence, PhraseMatch match) {
		int number = sentence.before(match.first());
		return number >= 0 && isCount(sentence.form(number))
				&& sentence.form(match.first())
					.senses()
					.stream()
					.anyMatch((sense) -> sense.partOfSpeech() == PartOfSpeech.CLASSIFIER);
	}

	private static boolean isCount(WordForm form) {
		return form.roles().first() == Role.QUANTIFIER || form.isNumber()
				|| form.commonSenses().stream().limit(1).anyMatch((sense) -> COUNTING.contains(sense.headword()));
	}

	/** Tiga puluh [satu kali]: its number is the end of another. */
	private static boolean isInNumber(SentenceView sentence, PhraseMatch match, Rivals rivals) {
		int number = sentence.before(match.first());
		return number >= 0 && sentence.form(number).isNumber() && sentence.form(match.first()).isNumber()
				&& rivals.senses().stream().noneMatch((sense) -> sense.partOfSpeech() == PartOfSpeech.NUMBER);
	}

	/** Namun, begitu ia tiba: begitu leads the clause that follows. */
	private static boolean isOfClause(SentenceView sentence, PhraseMatch match) {
		int subject = match.last() + 1;
		return match.headword().equals("namun begitu") && sentence.follows(subject) && sentence.follows(subject + 1)
				&& PREDICATES.contains(sentence.form(subject + 1).roles().first());
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

	/** amerika serikat is nothing else; kota tua may be an old town. */
	private static boolean holdsName(SentenceView sentence, PhraseMatch match) {
		return match.covered().mapToObj(sentence::form).anyMatch((form) -> form.hasName() && !form.isListedWord());
	}

	private static boolean isLowerCase(SentenceView sentence, PhraseMatch match) {
		return !sentence.token(match.first()).isCapitalised() && !sentence.token(match.last()).isCapitalised();
	}

}
