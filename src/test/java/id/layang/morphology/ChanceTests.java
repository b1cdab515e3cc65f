package id.layang.morphology;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Words that are not listed and only look as if they were made of others. */
class ChanceTests {

	private static final int COMMON = 2;

	private static final int RARE = 5;

	private final Morphology morphology = new Morphology(Stream
		.of(words(COMMON, WordClass.NOUN, "silat", "kain", "koma", "aksi", "posisi", "versi", "kursi", "grafik",
				"generasi", "jam", "rumah", "data", "bangsa", "rakyat", "semester", "kategori", "pangan", "Kompas"),
				words(COMMON, WordClass.ADJECTIVE, "telak", "logis", "pelan", "legal", "genting"),
				words(COMMON, WordClass.VERB, "sentil"),
				words(RARE, WordClass.NOUN, "peda", "krup", "alek", "pasu", "manga", "kukusan", "wayah", "ambar",
						"poros", "sawah"),
				words(RARE, WordClass.VERB, "main"))
		.flatMap(List::stream)
		.toList());

	private static List<Lexeme> words(int band, WordClass wordClass, String... headwords) {
		return Arrays.stream(headwords)
			.map((headword) -> new Lexeme(headword, null, Set.of(wordClass), null, band))
			.toList();
	}

	@ParameterizedTest
	@CsvSource({ "prokain", "trikoma", "transaksi", "proposisi", "subversi", "ekskursi", "degenerasi", "geologis",
			"propelan", "porositas", "kejam", "dialek", "sepeda", "sekrup", "pasukan", "mangga", "kokosan", "genteng",
			"wajah", "hambar", "sayuri", "dipertelakan", "mempertelakan", "mesilat" })
	void isNotReadAsMadeOfThem(String word) {
		assertThat(this.morphology.readings(word)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "pro-kain,kain", "prorakyat,rakyat", "trisemester,semester", "subkategori,kategori", "legalitas,legal",
			"kerumah,rumah", "dirumah,rumah", "sekain,kain", "disawah,sawah", "sawahnya,sawah", "rumahkan,rumah",
			"disentil,sentil", "aksii,aksi", "rummah,rumah" })
	void isReadWhereItIsLikely(String word, String root) {
		assertThat(this.morphology.readings(word)).extracting(Reading::root).contains(root);
	}

	@ParameterizedTest
	@CsvSource({ "rummah", "posissi" })
	void isOnlyGuessedWhereAConsonantIsWrittenTwice(String word) {
		assertThat(this.morphology.readings(word)).extracting(Reading::confidence)
			.isEqualTo(List.of(Confidence.GUESSED));
	}

}
