package id.layang.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import id.layang.annotation.AnnotatedWord.Kind;
import id.layang.annotation.PhraseMatcher.Match;
import id.layang.glossary.Glossary;
import id.layang.glossary.PartOfSpeech;
import id.layang.glossary.Sense;
import id.layang.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The annotation of one document. Words are weighed twice: what the first pass makes
 * certain, the second may lean on.
 */
final class Annotation {

	/** How clear a choice must be to count for the rest of the document. */
	private static final double CERTAIN = 0.8;

	private final Glossary glossary;

	private final PhraseMatcher matcher;

	private final SenseRanker ranker;

	private final List<SentenceView> sentences;

	private final Map<String, String> choices;

	private final NameRecogniser names;

	private final DocumentView document;

	private final List<AnnotatedWord> words = new ArrayList<>();

	private final List<AnnotatedPhrase> phrases = new ArrayList<>();

	Annotation(Glossary glossary, PhraseMatcher matcher, SenseRanker ranker, List<SentenceView> sentences,
			Map<String, String> choices) {
		this.glossary = glossary;
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
			addPhrases(sentence);
			for (int i = 0; i < sentence.size(); i++) {
				this.words.add(word(sentence, i));
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

	private AnnotatedWord word(SentenceView sentence, int index) {
		WordForm form = sentence.form(index);
		Kind kind = this.names.kind(sentence, index);
		List<Sense> senses = senses(sentence, index, kind);
		Sense chosen = chosen(form.form(), form.senses());
		Choice choice = (chosen != null) ? own(chosen)
				: this.ranker.choose(Place.of(sentence, index, this.document), senses);
		return new AnnotatedWord(sentence.token(index).span(), form, kind, choice.sense(), choice.because());
	}

	private @Nullable Sense chosen(String form, List<Sense> senses) {
		String key = this.choices.get(form);
		return (key == null) ? null
				: senses.stream().filter((sense) -> sense.key().equals(key)).findFirst().orElse(null);
	}

	private static Choice own(Sense sense) {
		return new Choice(sense, new Reason("you chose it", "pilihan Anda"), 0);
	}

	private List<Sense> senses(SentenceView sentence, int index, Kind kind) {
		WordForm form = sentence.form(index);
		if (!form.hasCommonWord()) {
			return form.senses();
		}
		return switch (kind) {
			case NAME -> named(sentence, index, form);
			case ACRONYM, NUMBER, FOREIGN -> form.senses();
			case WORD -> opening(sentence, index, form);
		};
	}

	/**
	 * At a beginning a capital says nothing: the common word, unless the cues want the
	 * name.
	 */
	private static List<Sense> opening(SentenceView sentence, int index, WordForm form) {
		if (!form.hasName() || !sentence.token(index).isCapitalised()) {
			return form.commonSenses();
		}
		List<Sense> senses = new ArrayList<>(form.commonSenses());
		senses.addAll(form.nameSenses());
		return senses;
	}

	private List<Sense> named(SentenceView sentence, int index, WordForm form) {
		if (form.hasName()) {
			return this.names.isAddressed(sentence, index) ? form.nameSenses() : form.senses();
		}
		return this.names.isSilent(sentence, index) ? List.of() : form.senses();
	}

	private void addPhrases(SentenceView sentence) {
		for (Match match : this.matcher.matches(sentence)) {
			List<Sense> senses = this.glossary.senses(match.headword());
			if (!senses.isEmpty() && !(isName(senses) && isLowerCase(sentence, match))) {
				this.phrases.add(phrase(sentence, match, senses));
			}
		}
	}

	private AnnotatedPhrase phrase(SentenceView sentence, Match match, List<Sense> senses) {
		Sense chosen = chosen(match.headword(), senses);
		Choice choice = (chosen != null) ? own(chosen)
				: this.ranker.choose(new Place(sentence, match.first(), match.last(), this.document), senses);
		Sense sense = (choice.sense() != null) ? choice.sense() : senses.getFirst();
		return new AnnotatedPhrase(new Span(sentence.token(match.first()).start(), sentence.token(match.last()).end()),
				match.pieces().stream().map((piece) -> match.span(sentence, piece)).toList(), match.headword(), sense,
				senses, choice.because());
	}

	private static boolean isName(List<Sense> senses) {
		return senses.stream().allMatch(Sense::isName);
	}

	private static boolean isLowerCase(SentenceView sentence, Match match) {
		return !sentence.token(match.first()).isCapitalised() && !sentence.token(match.last()).isCapitalised();
	}

}
