package id.layang.morphology;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Words that end as they do in a region, and words that only look so. */
class DialectTests {

	private final Morphology morphology = new Morphology(List.of(word("kira", 1, WordClass.VERB),
			word("biasa", 1, WordClass.ADJECTIVE), word("percuma", 3, WordClass.ADJECTIVE),
			word("agama", 1, WordClass.NOUN), word("buka", 1, WordClass.VERB), word("menulis", 1, WordClass.VERB),
			word("harga", 1, WordClass.NOUN), word("ikan", 1, WordClass.NOUN), word("maksud", 1, WordClass.NOUN),
			word("buku", 1, WordClass.NOUN), word("isi", 1, WordClass.NOUN), word("dari", 1, WordClass.PREPOSITION),
			word("rumah", 1, WordClass.NOUN), word("guru", 1, WordClass.NOUN), word("harm", 1, WordClass.FOREIGN),
			word("main", 1, WordClass.VERB), word("mari", 1, WordClass.FUNCTION), word("baka", 4, WordClass.ADJECTIVE),
			word("hormon", 3, WordClass.NOUN), word("naga", 3, WordClass.NOUN), word("pipa", 3, WordClass.NOUN),
			word("Rona", 1, WordClass.NAME)));

	private static Lexeme word(String headword, int band, WordClass wordClass) {
		return new Lexeme(headword, null, Set.of(wordClass), null, band);
	}

	@ParameterizedTest
	@CsvSource({ "percume,percuma", "agame,agama", "biasenye,biasa", "dikire,kira", "ngire,kira", "bukein,buka",
			"agamenye,agama", "hargane,harga", "ikane,ikan", "maksude,maksud", "buku-e,buku", "isine,isi",
			"dibukakeun,buka", "rumahnyo,rumah", "guru-gurune,guru" })
	void theWordIsHeardAsItIsSaid(String form, String headword) {
		assertThat(this.morphology.readings(form)).filteredOn((reading) -> reading.confidence() == Confidence.DERIVED)
			.extracting(Reading::headword)
			.containsExactly(headword);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "pipe", "bake", "harme", "marine", "hormone", "mein", "nagano", "rone", "dare", "rumaheun" })
	void namesAndEnglishWordsOnlyEndAlike(String form) {
		assertThat(this.morphology.readings(form)).noneMatch((reading) -> reading.confidence() == Confidence.DERIVED);
	}

	@ParameterizedTest
	@CsvSource({ "hargane,harga -nya spelling", "dikire,kira di- spelling" })
	void theHabitIsAStepOfItsOwn(String form, String parts) {
		Reading reading = this.morphology.readings(form).getFirst();
		Stream<String> steps = reading.steps().stream().map(Step::affix).toList().reversed().stream();
		assertThat(String.join(" ", Stream.concat(Stream.of(reading.root()), steps).toList())).isEqualTo(parts);
	}

}
