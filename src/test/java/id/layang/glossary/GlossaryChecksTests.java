package id.layang.glossary;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GlossaryChecksTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			raja~n | 2 columns
			raja~x~king | unknown sense 'x'
			raja~n:King~king | unknown sense 'n:King'
			raja~n~a man who rules | definition
			memanggil~v~to call | bare infinitive
			raja~n~king;ruler | separate them
			raja~n~king; ; ruler | separate them
			raja~n~king; ruler; ~freq=1 | separate them
			raja~n~king (of old; a ruler) | half a bracket
			raja~n~king~color=red | unknown tag 'color'
			raja~n~king~reg=posh | unknown reg=posh
			raja~n~king~dom=castles | unknown dom=castles
			raja~n~king~freq=first | write a number
			raja~n~king~band=6 | from 1 to 5
			raja~n~king~cue= | is empty
			raja~n~king~cue=istana,ibu kota | a cue is one word
			raja ~n~king | stray spaces
			nggak~adv~not~reg=informal std=tidak | std=tidak is no headword
			besar~adj~big~ant=kecil | ant=kecil is no headword
			Bali~name~Bali | name of unknown kind
			Bali~name:isle~Bali | name of unknown kind
			""")
	void aBrokenLineIsNamedWithItsPlaceAndItsMend(String line, String message) {
		List<Problem> problems = check(Map.of("words/r.tsv", line.replace('~', '\t') + "\n"));
		assertThat(problems).isNotEmpty();
		assertThat(problems.getFirst().toString()).startsWith("glossary/words/r.tsv:1: ").contains(message);
	}

	@Test
	void aGlossOfMoreThanSixtyCharactersIsTooLong() {
		assertThat(check(Map.of("words/r.tsv", "raja\tn\t" + "k".repeat(61) + "\n"))).singleElement()
			.asString()
			.contains("longer than 60 characters");
	}

	@Test
	void aKeyThatStandsTwiceNamesBothPlaces() {
		List<Problem> problems = check(Map.of("words/a.tsv", "apel\tn\tapple\napel\tn\troll call\n"));
		assertThat(problems).singleElement()
			.hasToString("glossary/words/a.tsv:2: apel/n stands already at glossary/words/a.tsv:1; "
					+ "merge the two lines or give each its own :slug");
	}

	@Test
	void linesOutOfOrderAreFound() {
		assertThat(check(Map.of("words/a.tsv", "apel\tn\tapple\nakar\tn\troot\n"))).singleElement()
			.asString()
			.contains("out of order");
	}

	@Test
	void aHeadwordStandsBeforeTheLongerOneThatItBegins() {
		assertThat(check(Map.of("words/a.tsv", "apel\tn\tapple\napel pagi\tn\troll call\napelan\tn\tmuster\n")))
			.isEmpty();
	}

	@Test
	void aFaultyTagIsNamedAtEveryLineThatHasIt() {
		assertThat(check(Map.of("words/a.tsv", "akar\tn\troot\tband=6\napel\tn\tapple\tband=6\n")))
			.extracting(Problem::line)
			.containsExactly(1, 2);
	}

	@Test
	void allSensesOfAHeadwordNameTheirRootOrNone() {
		String senses = "alami\tadj\tnatural\nalami\tv\texperience\troot=alam cue=pernah\n";
		assertThat(check(Map.of("words/a.tsv", senses))).singleElement()
			.asString()
			.contains("words/a.tsv:1")
			.contains("give this one its root= too");
	}

	@Test
	void aLaterSenseNeedsACueOrAnExample() {
		String senses = "apel\tn:fruit\tapple\napel\tn:muster\troll call\n";
		assertThat(check(Map.of("words/a.tsv", senses))).singleElement()
			.asString()
			.contains("neither cue= nor an example");
		assertThat(check(Map.of("words/a.tsv", senses, "examples.tsv",
				"apel/n:muster\tPolisi ikut [apel] pagi.\tThe police attend morning roll call.\n")))
			.isEmpty();
	}

	@Test
	void anExampleMustHaveAKnownKeyAndAMarkedWord() {
		List<Problem> problems = check(Map.of("words/a.tsv", "apel\tn\tapple\n", "examples.tsv",
				"apel/v\tIa [apel].\tx\napel/n\tIa makan apel.\tx\n"));
		assertThat(problems).extracting(Problem::line).containsExactly(1, 2);
	}

	@Test
	void aGlossaryWithProblemsIsNotRead() {
		assertThatThrownBy(() -> Glossary.read(new GlossaryFiles(Map.of("words/a.tsv", "apel\nakar\tn\n"))))
			.isInstanceOf(GlossaryException.class)
			.hasMessageContaining("words/a.tsv:1:")
			.hasMessageContaining("words/a.tsv:2:");
	}

	@Test
	void aTagValueMayHoldSpaces() {
		Tags tags = Tags.parse("reg=informal full=Dewan Perwakilan Rakyat dom=politics");
		assertThat(tags.values()).containsEntry("full", "Dewan Perwakilan Rakyat").containsEntry("dom", "politics");
	}

	private static List<Problem> check(Map<String, String> texts) {
		return Glossary.check(new GlossaryFiles(texts));
	}

}
