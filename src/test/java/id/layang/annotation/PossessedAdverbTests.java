package id.layang.annotation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** An adverb in -nya may be a noun with its owner as well. */
class PossessedAdverbTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Kue itu [rasanya] enak. | rasa/n:taste
			[Sayangnya], kami tidak bisa datang. | sayangnya/adv
			Apa [akibatnya] bagi lingkungan? | akibat/n
			[Rasanya] dia tidak akan datang. | rasanya/adv
			[Akhirnya] mereka menikah. | akhirnya/adv
			[Misalnya], harga beras naik. | misalnya/adv
			""")
	void theSentenceTells(String marked, String key) {
		assertThat(Shown.of(marked).key()).isEqualTo(key);
	}

	@ParameterizedTest
	@ValueSource(strings = { "biasanya", "sepertinya", "sebenarnya", "hanya", "tanya", "semuanya", "keduanya" })
	void onlyANounCanBeOwned(String word) {
		assertThat(Shown.of("[" + word + "]").word().form().readings())
			.allSatisfy((reading) -> assertThat(reading.reading().outerAffixes()).isEmpty());
	}

}
