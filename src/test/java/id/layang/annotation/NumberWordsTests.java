package id.layang.annotation;

import id.layang.TestGlossary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Numbers with letters on them, in English. */
class NumberWordsTests {

	private final NumberForms numbers = new NumberForms(TestGlossary.GLOSSARY);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			10rb    | 10 thousand
			2jt     | 2 million
			1,5jt   | 1.5 million
			300rban | about 300 thousand
			50rb-an | about 50 thousand
			2jtan   | about 2 million
			5an     | about 5
			90an    | the 90s; about 90
			1990-an | the 1990s
			ke-2    | 2nd
			ke2     | 2nd
			2x      | 2 times
			24jam   | 24 hours
			5thn    | 5 years
			3org    | 3 people
			1jam    | 1 hour
			jam7    | 7 o'clock
			8pagi   | 8 in the morning
			10besar | the top 10
			kelas5  | class 5
			rp5jt   | 5 million
			rp16.315 | 16,315 rupiah
			rp1.000.000.000,00 | 1,000,000,000 rupiah
			rp1.250,50 | 1,250.50 rupiah
			3m      | 3 m (metres); 3 billion
			""")
	void aNumberIsReadWithItsLetters(String word, String english) {
		assertThat(this.numbers.readings(word)).isNotEmpty();
		assertThat(this.numbers.readings(word).getFirst().english()).isEqualTo(english);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Biayanya [Rp1,7] miliar.      | 1.7 billion rupiah
			Gajinya [Rp17] juta sebulan.  | 17 million rupiah
			Utangnya [Rp11,2] triliun.    | 11.2 trillion rupiah
			Harganya [Rp50] ribu saja.    | 50 thousand rupiah
			""")
	void anAmountTakesInTheNumberWordAfterIt(String marked, String english) {
		assertThat(Shown.of(marked).word().english()).isEqualTo(english);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Harganya [Rp500.000] per malam.", "Ia membayar [Rp500.000]. Juta rupiah tak ada.",
			"Ada [17] juta orang." })
	void noOtherWordBelongsToTheAmount(String marked) {
		assertThat(Shown.of(marked).word().english()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "buru2", "1st", "2nd", "5xyzq", "17", "anak2" })
	void otherDigitsAreLeftAlone(String word) {
		assertThat(this.numbers.readings(word)).isEmpty();
	}

}
