package id.layang.morphology;

import java.util.Random;

import id.layang.TestGlossary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Short words and words of other languages that must not capture what merely holds them.
 */
class CaptureTests {

	private static final String[] ONSETS = { "", "b", "c", "d", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "t",
			"w", "y", "ng", "ny", "tr", "kr", "pr" };

	private static final String[] CODAS = { "", "", "", "n", "ng", "r", "s", "t", "k", "m", "l", "h" };

	private static final int WORDS = 20_000;

	/** More readings than this among made-up words are nonsense. */
	private static final double MOST = 0.011;

	@ParameterizedTest
	@CsvSource({ "train,tra", "logan,log", "busan,bus", "rohan,roh", "perform,form", "codex,code", "killian,kill",
			"berkeping,ping", "dick,ck", "seth,th", "mukai,muka", "pulai,pula", "permasalah,masa", "mesan,mes",
			"mengaum-ngaum,kaum", "bell,bel", "holly,holy", "raju,rayu", "toe,tu" })
	void neverThisWord(String word, String headword) {
		assertThat(TestGlossary.MORPHOLOGY.readings(word))
			.noneMatch((reading) -> reading.headword().equals(headword) || reading.root().equals(headword));
	}

	@ParameterizedTest
	@CsvSource({ "mengaum-ngaum,aum", "mengelus-ngelus,elus", "mengangguk-ngangguk,angguk", "memukul-mukul,pukul",
			"mesan,pesan", "difollow,follow", "dihack,hack", "superpower,power", "lainya,lain", "bukunya2,buku",
			"ditunjukan,tunjuk", "mecoba,coba", "mejadi,jadi", "keinget,ingat", "lagii,lagi", "kakk,kakak" })
	void thisRootAllTheSame(String word, String root) {
		assertThat(Roots.best(word).root()).isEqualTo(root);
	}

	@ParameterizedTest
	@ValueSource(strings = { "dynasty", "polygon", "firing", "quartet", "states", "thrust", "sitting", "equilibrium",
			"exodus", "biology", "marian", "lateran" })
	void whatLooksEnglishIsNotGuessedToBeIndonesian(String word) {
		assertThat(TestGlossary.MORPHOLOGY.readings(word))
			.noneMatch((reading) -> reading.confidence() == Confidence.GUESSED);
	}

	@ParameterizedTest
	@CsvSource({ "misalnye,misalnya", "akhirx,akhirnya", "bukuny,buku", "rumahny,rumah" })
	void shortenedNyaLeadsToTheListedWordWithIt(String word, String headword) {
		assertThat(Roots.best(word).headword()).isEqualTo(headword);
	}

	@Test
	void fewMadeUpWordsHaveAVerifiedReading() {
		Random random = new Random(7);
		long read = 0;
		for (int i = 0; i < WORDS; i++) {
			read += isVerified(madeUp(random)) ? 1 : 0;
		}
		assertThat((double) read / WORDS).isLessThan(MOST);
	}

	private static boolean isVerified(String word) {
		return TestGlossary.MORPHOLOGY.readings(word)
			.stream()
			.anyMatch((reading) -> reading.confidence() == Confidence.DERIVED);
	}

	private static String madeUp(Random random) {
		StringBuilder word = new StringBuilder();
		for (int syllables = 3 + random.nextInt(2); syllables > 0; syllables--) {
			word.append(ONSETS[random.nextInt(ONSETS.length)])
				.append("aaaeiou".charAt(random.nextInt(7)))
				.append(CODAS[random.nextInt(CODAS.length)]);
		}
		return word.toString();
	}

}
