package id.layang.morphology;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which root a doubled word or a word of two roots goes back to. */
class DoubledRootTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			tetumbuhan, tumbuh
			bebatuan, batu
			rerumputan, rumput
			menyanyi-nyanyi, nyanyi
			mengangguk-angguk, angguk
			tembak-menembak, tembak
			surat-menyurat, surat
			karang-mengarang, karang
			bermaaf-maafan, maaf
			berpandang-pandangan, pandang
			kebiru-biruan, biru
			setinggi-tingginya, tinggi
			secepat-cepatnya, cepat
			sebanyak-banyaknya, banyak
			buku2nya, buku
			mobil-mobilan, mobil
			kacang-kacangan, kacang
			terburu-buru, buru
			tersipu-sipu, sipu
			bertahun-tahun, tahun
			berkali-kali, kali
			dibesar-besarkan, besar
			mengada-ada, ada
			dicari-cari, cari
			kejar-kejaran, kejar
			bersahut-sahutan, sahut
			keibu-ibuan, ibu
			sepandai-pandainya, pandai
			dimarah-marahi, marah
			temen2, teman
			anak2nya, anak
			raja2, raja
			masalah-masalah, masalah
			ditakut-takuti, takut
			""")
	void doublingTakesManyShapes(String word, String root) {
		assertThat(Roots.best(word).root()).isEqualTo(root);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			mempertanggungjawabkan, tanggung jawab
			mengambinghitamkan, kambing hitam
			menganaktirikan, anak tiri
			keanekaragaman, aneka ragam
			menyalahgunakan, salah guna
			penyalahgunaan, salah guna
			menggarisbawahi, garis bawah
			menyebarluaskan, sebar luas
			menindaklanjuti, tindak lanjut
			pemberitahuan, beri tahu
			diberitahu, beri tahu
			pengambilalihan, ambil alih
			melatarbelakangi, latar belakang
			mengikutsertakan, ikut serta
			keikutsertaan, ikut serta
			melipatgandakan, lipat ganda
			kesimpangsiuran, simpang siur
			menghancurleburkan, hancur lebur
			kesetiakawanan, setia kawan
			menomorduakan, nomor dua
			penyalah-gunaan, salah guna
			perkereta-apian, kereta api
			keterus-terangan, terus terang
			""")
	void twoWordsServeAsOneRoot(String word, String root) {
		assertThat(Roots.best(word).root()).isEqualTo(root);
	}

	@ParameterizedTest
	@CsvSource({ "lirik-lirikan,melirik", "dorong-dorongan,mendorong", "surat-suratan,menyurati",
			"cubit-cubitan,mencubit", "bersenggol-senggolan,menyenggol" })
	void whatTwoDoToEachOtherIsOfTheVerb(String word, String headword) {
		assertThat(Roots.best(word).headword()).isEqualTo(headword);
	}

	@ParameterizedTest
	@CsvSource({ "tulisan-tulisan,tulisan", "tanam-tanaman,tanaman", "goreng-gorengan,gorengan",
			"lirikan-lirikan,lirikan", "daun-daunan,daun", "buah-buahan,buah-buahan", "obat-obatan,obat-obatan" })
	void kindsOfThingsAreNot(String word, String headword) {
		assertThat(Roots.best(word).headword()).isEqualTo(headword);
	}

	@ParameterizedTest
	@CsvSource({ "seturunnya,se-…-nya:once", "semasuknya,se-…-nya:once", "sebangunnya,se-…-nya:once",
			"setingginya,se-:measure" })
	void onlyWhoComesOrGoesDoesSomethingOnIt(String word, String affix) {
		assertThat(Roots.best(word).affixes()).extracting(Affix::id).contains(affix);
	}

}
