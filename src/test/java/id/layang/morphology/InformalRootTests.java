package id.layang.morphology;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which root a word of chat and talk goes back to. */
class InformalRootTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			serem, seram
			nyari, cari
			ngopi, kopi
			nulis, tulis
			mikir, pikir
			nonton, tonton
			ngasih, kasih
			ngobrol, obrol
			ngeliat, lihat
			ngedengerin, dengar
			ngebantu, bantu
			nglatih, latih
			nglunasi, lunas
			ngrebus, rebus
			nyuci, cuci
			nyium, cium
			nyewa, sewa
			nanya, tanya
			nendang, tendang
			motong, potong
			manggil, panggil
			nerima, terima
			nelpon, telepon
			ngegambar, gambar
			beliin, beli
			diapain, apa
			dibukain, buka
			nyariin, cari
			ditungguin, tunggu
			dipikirin, pikir
			ngasihin, kasih
			liatin, lihat
			dengerin, dengar
			masakin, masak
			bikinin, bikin
			benerin, benar
			ngabisin, habis
			habisin, habis
			matiin, mati
			jelasin, jelas
			ditemenin, teman
			nganterin, antar
			dicolong, colong
			ngelakuin, laku
			ninggalin, tinggal
			malu-maluin, malu
			nyenengin, senang
			ketemu, temu
			kepikiran, pikir
			ketabrak, tabrak
			keinget, ingat
			ketuker, tukar
			kebalik, balik
			keliatan, lihat
			ketauan, tahu
			kecapekan, capek
			bukunye, buku
			bukuny, buku
			nyebelin, sebal
			ngeselin, kesal
			nyusahin, susah
			nyimpen, simpan
			dipake, pakai
			maen, main
			ngajarin, ajar
			nyampein, sampai
			ketangkep, tangkap
			""")
	void informalVerbsReachTheStandardRoot(String word, String root) {
		assertThat(Roots.best(word).root()).isEqualTo(root);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			yg, yang
			dgn, dengan
			bgt, banget
			jg, juga
			udh, sudah
			krn, karena
			tdk, tidak
			sdh, sudah
			udah, sudah
			aja, saja
			gitu, begitu
			gimana, bagaimana
			utk, untuk
			blm, belum
			skrg, sekarang
			klo, kalau
			kalo, kalau
			hrs, harus
			gmn, bagaimana
			emang, memang
			bener, benar
			temen, teman
			seneng, senang
			males, malas
			dateng, datang
			denger, dengar
			abis, habis
			ilang, hilang
			un-tuk, untuk
			ter-lihat, lihat
			""")
	void lettersLeftOutOrChangedAreNoOtherRoot(String word, String root) {
		assertThat(Roots.best(word).root()).isEqualTo(root);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			didunia, dunia
			dilaut, laut
			diudara, udara
			kelangit, langit
			dihati, hati
			dikota, kota
			kekamar, kamar
			ditoko, toko
			dimeja, meja
			""")
	void diAndKeWrittenTogetherArePrepositions(String word, String root) {
		assertThat(Roots.best(word).root()).isEqualTo(root);
	}

	@ParameterizedTest
	@CsvSource({ "kerapetan,ke-…-an:too", "kebuletan,ke-…-an:too", "kepadetan,ke-…-an:too", "kerapatan,ke-…-an:state",
			"kenorakan,ke-…-an:state" })
	void onlyWhatIsSpeltAsSpeechHasItIsTooMuch(String word, String affix) {
		assertThat(Roots.best(word).affixes()).extracting(Affix::id).contains(affix);
	}

	@ParameterizedTest
	@ValueSource(strings = { "gue", "nggak", "gak", "bokap", "mager", "baper", "sekali", "jalan", "kaya" })
	void aWordThatIsNoSpellingOfItsStandardKeepsItsRoot(String word) {
		assertThat(Roots.best(word).root()).isEqualTo(word);
	}

}
