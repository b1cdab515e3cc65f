package id.layang.morphology;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which of its uses an affix has in a word. */
class AffixUseTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			terindah, ter-:most
			termahal, ter-:most
			terakhir, ter-:most
			terbuka, ter-:state
			terbungkuk-bungkuk, ter-:state
			terpilih, ter-:state
			terketuk, ter-:state
			tertidur, ter-:accident
			terpeleset, ter-:accident
			tersenyum, ter-:accident
			terjangkau, ter-:able
			""")
	void terIsMostOrStateOrAccidentOrAbility(String word, String use) {
		assertThat(uses(word)).contains(use);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			tulisan, -an
			lautan, -an
			manisan, -an:thing
			besaran, -an:thing
			kampungan, -an:like
			ingusan, -an:like
			murahan, -an:kind
			bulanan, -an:every
			harian, -an:every
			bajakan, -an:done
			buatan, -an:done
			gedean, -an:more
			pinteran, -an:more
			ringanan, -an:more
			keringatan, -an:do
			ribuan, -an:decade
			seharian, se-…-an
			menunjukan, -kan:short
			baikan, -an:do
			pengawasan, peN-…-an
			pelaksanaan, peN-…-an
			pendahuluan, peN-…-an
			kesatuan, ke-…-an:state
			pertigaan, per-…-an
			petualangan, pe-…-an
			bergantian, ber-…-an
			kekasih, ke-
			sesering, se-:measure
			""")
	void anHasTheUseThatTheClassesAskFor(String word, String use) {
		assertThat(uses(word)).contains(use);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			durian, -an
			tulisan, -an:thing
			lapangan, -an:more
			makanan, -an:done
			kampungan, -an
			murahan, -an
			terbuka, ter-:most
			terbesar, ter-:state
			tertidur, ter-:state
			terbungkuk-bungkuk, ter-:most
			jalanan, -kan:short
			makan, -kan:short
			""")
	void neverThisUse(String word, String use) {
		assertThat(uses(word)).doesNotContain(use);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			pseudo-ilmiah, pseudo-, ilmiah
			megabintang, mega-, bintang
			pascabencana, pasca-, bencana
			nonpemerintah, non-, perintah
			semikering, semi-, kering
			""")
	void learnedPrefixesStandBeforeListedWords(String word, String prefix, String root) {
		Reading reading = Roots.best(word);
		assertThat(reading.affixes().getFirst().id()).isEqualTo(prefix);
		assertThat(reading.root()).isEqualTo(root);
	}

	@ParameterizedTest
	@ValueSource(strings = { "biasa", "binatang", "kopi", "kota", "ada", "anak", "agama", "dendam", "desa", "denda",
			"disiplin", "indah", "ingin", "impian", "reda", "renda", "kilo", "mega", "geometri", "bioskop", "mikroskop",
			"teleskop", "provokatif", "trivial", "penggal", "permai", "yakni" })
	void ordinaryWordsHaveNoLearnedPrefix(String word) {
		assertThat(Roots.best(word).affixes().stream().map(Affix::id).toList()).doesNotContain("bi-", "ko-", "a-",
				"de-", "dis-", "in-", "im-", "re-", "kilo-", "mega-", "geo-", "bio-", "mikro-", "tele-", "pro-", "tri-",
				"peN-", "-i");
	}

	@ParameterizedTest
	@CsvSource({ "nganterin,-in:informal", "minjemin,-in:informal", "maenin,-in:informal",
			"keheran-heranan,reduplication", "sewajarnya,se-…-nya" })
	void everyStepIsShown(String word, String use) {
		assertThat(uses(word)).contains(use);
	}

	@ParameterizedTest
	@CsvSource({ "keheran-heranan,heran", "kebingung-bingungan,bingung", "kekanak-kanakan,kekanak-kanakan",
			"kemungkinan-kemungkinan,kemungkinan" })
	void aDoubledQualityIsOfTheQuality(String word, String headword) {
		assertThat(Roots.best(word).headword()).isEqualTo(headword);
	}

	private static List<String> uses(String word) {
		return Roots.best(word).affixes().stream().map(Affix::id).toList();
	}

}
