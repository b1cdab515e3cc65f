package id.layang.morphology;

import java.util.List;
import java.util.Set;

import id.layang.TestGlossary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is worked out ahead gives the same readings as what is worked out now. */
class BuiltWordsTests {

	private static final Morphology AHEAD = new Morphology(TestGlossary.GLOSSARY.lexemes(), List.of(),
			BuiltWords.of(TestGlossary.MORPHOLOGY.builtWords()));

	@ParameterizedTest
	@ValueSource(strings = { "memanggil", "dipanggilnya", "terisolasinya", "kemerah-merahan", "pukul-memukul",
			"dedaunan", "perempuan", "beruang", "rasanya", "nyariin", "gemetar", "rumah sakit", "Jakarta", "boekoe",
			"mempertanggungjawabkannya", "zzzz" })
	void aWordIsReadTheSame(String word) {
		assertThat(AHEAD.readings(word)).isEqualTo(TestGlossary.MORPHOLOGY.readings(word));
	}

	@Test
	void everyListedWordIsBuiltTheSame() {
		assertThat(AHEAD.builtWords()).isEqualTo(TestGlossary.MORPHOLOGY.builtWords());
	}

	@Test
	void aLineNamesTheRootAndTheAffixes() {
		Morphology morphology = new Morphology(List.of(new Lexeme("memanggil", null, Set.of(WordClass.VERB)),
				new Lexeme("panggilan", "panggil", Set.of(WordClass.NOUN))));
		assertThat(morphology.builtWords()).containsExactly("memanggil\t\tpanggil\tPREFIX meN-",
				"panggilan\tpanggil\tpanggil\tSUFFIX -an");
	}

	@Test
	void aWordWithoutALineIsItsOwnRoot() {
		Lexeme word = new Lexeme("berlian", null, Set.of(WordClass.NOUN));
		Morphology ahead = new Morphology(List.of(word, new Lexeme("lian", null, Set.of(WordClass.NOUN))), List.of(),
				BuiltWords.of(List.of()));
		assertThat(ahead.readings("berlian")).extracting(Reading::root).containsExactly("berlian");
	}

}
