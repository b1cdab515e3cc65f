package id.layang.exchange.dictionary;

import java.util.List;

import id.layang.TestGlossary;
import id.layang.annotation.AnnotatedText;
import id.layang.annotation.AnnotatedWord;
import id.layang.annotation.Annotator;
import id.layang.glossary.Glossary;
import id.layang.glossary.Sense;
import id.layang.lookup.Dictionary;
import id.layang.lookup.Side;
import id.layang.morphology.Confidence;
import id.layang.morphology.Morphology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Other dictionaries fill gaps and never stand above the curated senses. */
class BroughtSensesTests {

	private static final List<ForeignEntry> ENTRIES = List.of(entry("suwung", "empty, void"), entry("zubang", "a yam"),
			entry("memanggil", "WRONG"), entry("dipanggil", "WRONG"), entry("bulan", "WRONG"),
			entry("panggilan", "WRONG"), entry("Zuwang", "a river"), entry("makan nasi", "WRONG"));

	private static final Glossary GLOSSARY = TestGlossary.GLOSSARY.with(new Dictionaries(ENTRIES, List.of()).senses());

	private static final Morphology MORPHOLOGY = new Morphology(GLOSSARY.lexemes(), GLOSSARY.broughtLexemes());

	private static final Annotator ANNOTATOR = new Annotator(GLOSSARY, MORPHOLOGY);

	private static ForeignEntry entry(String headword, String gloss) {
		return new ForeignEntry(headword, List.of(gloss), "My Words");
	}

	@ParameterizedTest
	@CsvSource({ "suwung, EXACT", "suwungnya, DERIVED", "zubang-zubang, DERIVED", "kesuwungan, DERIVED" })
	void aWordThatTheGlossaryLacksIsExplained(String form, Confidence confidence) {
		AnnotatedWord word = word("rumah itu " + form);
		assertThat(word.form().readings().getFirst().reading().confidence()).isEqualTo(confidence);
		assertThat(word.sense().source()).isEqualTo("My Words");
		assertThat(word.sense().key()).endsWith("/source:my-words");
		assertThat(word.sense().partOfSpeech().english()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "dia memanggil", "dia dipanggil", "dia panggil", "di langit ada bulan",
			"dia menerima panggilan", "dia dipanggilnya" })
	void aCuratedSenseStaysFirst(String text) {
		AnnotatedWord word = word(text);
		assertThat(word.sense().source()).isNull();
		assertThat(word.form().readings().getFirst().senses().getFirst().source()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "dipanggil, memanggil", "suwung, suwung", "zubangnya, zubang" })
	void aSearchGivesWhatTheGlossaryExplainsFirst(String query, String first) {
		List<String> found = new Dictionary(GLOSSARY, MORPHOLOGY).search(query, Side.INDONESIAN, 5)
			.hits()
			.stream()
			.map((hit) -> hit.entry().headword())
			.toList();
		assertThat(found).startsWith(first);
	}

	@ParameterizedTest
	@ValueSource(strings = { "memanggil", "dipanggil", "bulan" })
	void theOtherDictionaryStandsBelow(String form) {
		assertThat(word("dia " + form).form().senses().getLast().source()).isEqualTo("My Words");
	}

	@Test
	void itsPhrasesNeverCoverOurWords() {
		assertThat(ANNOTATOR.annotate("kami makan nasi").phrases()).isEmpty();
		assertThat(GLOSSARY.senses("makan nasi")).hasSize(1);
	}

	@Test
	void withoutOtherDictionariesNothingChanges() {
		assertThat(TestGlossary.GLOSSARY.with(List.of())).isSameAs(TestGlossary.GLOSSARY);
		assertThat(TestGlossary.GLOSSARY.broughtLexemes()).isEmpty();
		assertThat(TestGlossary.GLOSSARY.senses()).allMatch((sense) -> sense.source() == null);
	}

	@Test
	void aKeyFindsItsSense() {
		Sense sense = GLOSSARY.sense("suwung/source:my-words");
		assertThat(sense.glosses()).containsExactly("empty, void");
	}

	private static AnnotatedWord word(String text) {
		AnnotatedText annotated = ANNOTATOR.annotate(text);
		return annotated.words().getLast();
	}

}
