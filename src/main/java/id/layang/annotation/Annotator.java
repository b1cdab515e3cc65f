package id.layang.annotation;

import java.util.List;
import java.util.Map;

import id.layang.glossary.Glossary;
import id.layang.glossary.PhraseTrie;
import id.layang.morphology.Morphology;
import id.layang.text.Sentence;
import id.layang.text.TextSplitter;

/**
 * The front door: text in, every word with its readings and the sense that fits it here.
 *
 * <pre>{@code
 * Glossary glossary = Glossary.read(GlossaryFiles.packaged());
 * Annotator annotator = new Annotator(glossary);
 * AnnotatedText text = annotator.annotate("Putin memanggilnya kamerad.");
 * AnnotatedWord word = text.words().get(1);
 * word.sense().glosses();                               // call, summon
 * word.form().readings().getFirst().reading().steps();  // -nya, meN-
 * }</pre>
 *
 * <p>
 * Knows nothing of earlier texts and is safe for use by many threads.
 */
public final class Annotator {

	private static final RoleTable ROLES = new RoleTable();

	private final TextSplitter splitter = new TextSplitter();

	private final Forms forms;

	private final PhraseMatcher phrases;

	private final PhraseSenses phraseSenses;

	public Annotator(Glossary glossary) {
		this(glossary, new Morphology(glossary.lexemes()));
	}

	public Annotator(Glossary glossary, Morphology morphology) {
		this(glossary, morphology, features());
	}

	/** With fewer features, to measure what each is worth. */
	Annotator(Glossary glossary, Morphology morphology, List<Feature> features) {
		PhraseTrie trie = new PhraseTrie(glossary.ownHeadwords());
		SenseRanker ranker = new SenseRanker(features);
		this.forms = new Forms(glossary, morphology, new Tables(new CueIndex(glossary), ROLES, trie, ranker));
		this.phrases = new PhraseMatcher(trie);
		this.phraseSenses = new PhraseSenses(glossary, ranker);
	}

	static List<Feature> features() {
		return List.of(new CueFeature(), new PositionFeature(), new RoleFeature(ROLES), new AgentFeature(),
				new ClauseFeature(), new CapitalFeature(), new OpeningFeature(), new FieldFeature(),
				new DocumentFeature(), new InformalFeature(), new OrderFeature(), new StressedFeature(),
				new SaidFeature());
	}

	/** A word by itself, with all its readings. */
	public WordForm form(String word) {
		return this.forms.of(word);
	}

	/** The words and phrases of a text, each with its senses. */
	public AnnotatedText annotate(String text) {
		return annotate(text, Map.of());
	}

	/**
	 * The same with a reader's own choices.
	 * @param choices the key of the sense a reader prefers, by form or phrase, or only at
	 * one place: bulan@14
	 */
	public AnnotatedText annotate(String text, Map<String, String> choices) {
		Annotation annotation = new Annotation(this.forms, this.phrases, this.phraseSenses, new ReaderChoices(choices));
		for (Sentence sentence : this.splitter.sentences(text)) {
			annotation.add(SentenceView.of(text, sentence, this.forms));
		}
		return annotation.run();
	}

}
