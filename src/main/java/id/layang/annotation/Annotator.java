package id.layang.annotation;

import java.util.ArrayList;
import java.util.List;

import id.layang.annotation.AnnotatedWord.Kind;
import id.layang.annotation.PhraseMatcher.Match;
import id.layang.glossary.Glossary;
import id.layang.glossary.PhraseTrie;
import id.layang.glossary.Sense;
import id.layang.morphology.Morphology;
import id.layang.text.TextSplitter;
import id.layang.text.Token;

/**
 * The front door: text in, every word with its readings and the sense that fits it here.
 *
 * <pre>{@code
 * Glossary glossary = Glossary.read(GlossaryFiles.packaged());
 * Annotator annotator = new Annotator(glossary);
 * AnnotatedText text = annotator.annotate("Putin memanggilnya kamerad.");
 * AnnotatedWord word = text.words().get(1);
 * word.sense().glosses();                          // call, summon
 * word.form().readings().getFirst().reading().steps();  // -nya, meN-
 * }</pre>
 *
 * <p>
 * Knows nothing of earlier texts and is safe for use by many threads.
 */
public final class Annotator {

	private final TextSplitter splitter = new TextSplitter();

	private final Glossary glossary;

	private final Forms forms;

	private final PhraseMatcher phrases;

	private final SenseRanker ranker;

	public Annotator(Glossary glossary) {
		this(glossary, new Morphology(glossary.lexemes()));
	}

	public Annotator(Glossary glossary, Morphology morphology) {
		this.glossary = glossary;
		this.forms = new Forms(glossary, morphology);
		this.phrases = new PhraseMatcher(new PhraseTrie(glossary.headwords()));
		this.ranker = new SenseRanker(List.of(new CueFeature()));
	}

	/** The words and phrases of a text, each with its senses. */
	public AnnotatedText annotate(String text) {
		List<SentenceView> sentences = this.splitter.sentences(text)
			.stream()
			.map((sentence) -> SentenceView.of(text, sentence, this.forms))
			.toList();
		NameRecogniser names = new NameRecogniser(sentences);
		List<AnnotatedWord> words = new ArrayList<>();
		List<AnnotatedPhrase> phrases = new ArrayList<>();
		for (SentenceView sentence : sentences) {
			addPhrases(sentence, phrases);
			for (int i = 0; i < sentence.size(); i++) {
				words.add(word(sentence, i, names));
			}
		}
		return new AnnotatedText(words, phrases);
	}

	private AnnotatedWord word(SentenceView sentence, int index, NameRecogniser names) {
		Token token = sentence.token(index);
		WordForm form = sentence.form(index);
		Kind kind = names.kind(sentence, index);
		Choice choice = this.ranker.choose(sentence, index, senses(sentence, index, kind, names));
		return new AnnotatedWord(token.span(), form, kind, choice.sense(), choice.because());
	}

	private static List<Sense> senses(SentenceView sentence, int index, Kind kind, NameRecogniser names) {
		WordForm form = sentence.form(index);
		if (kind == Kind.WORD || !form.hasCommonWord()) {
			return form.hasCommonWord() ? ofKind(form, false) : form.senses();
		}
		if (kind == Kind.ACRONYM) {
			return form.senses();
		}
		return form.hasName() ? ofKind(form, true) : names.isSilent(sentence, index) ? List.of() : form.senses();
	}

	private static List<Sense> ofKind(WordForm form, boolean name) {
		return form.readings()
			.stream()
			.filter((reading) -> reading.reading().name() == name)
			.flatMap((reading) -> reading.senses().stream())
			.distinct()
			.toList();
	}

	private void addPhrases(SentenceView sentence, List<AnnotatedPhrase> phrases) {
		for (Match match : this.phrases.matches(sentence)) {
			List<Sense> senses = this.glossary.senses(match.headword());
			if (isName(senses) && !sentence.token(match.first()).isCapitalised()
					&& !sentence.token(match.last()).isCapitalised()) {
				continue;
			}
			Choice choice = this.ranker.choose(sentence, match.first(), senses);
			phrases.add(new AnnotatedPhrase(
					new id.layang.text.Span(sentence.token(match.first()).start(), sentence.token(match.last()).end()),
					match.pieces().stream().map((piece) -> match.span(sentence, piece)).toList(), match.headword(),
					choice.sense(), senses, choice.because()));
		}
	}

	private static boolean isName(List<Sense> senses) {
		return senses.stream().allMatch(Sense::isName);
	}

}
