package id.layang.morphology;

import java.util.List;

import id.layang.TestGlossary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which root a word goes back to, by phenomenon, and which it never may. */
class RootTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			memakai, pakai
			menolong, tolong
			mengunci, kunci
			menyewa, sewa
			menanti, nanti
			menganga, nganga
			menyanyi, nyanyi
			mewarnai, warna
			memfitnah, fitnah
			memvonis, vonis
			menziarahi, ziarah
			mensyukuri, syukur
			mengkhayal, khayal
			mengecat, cat
			mengelas, las
			mengebor, bor
			mengesahkan, sah
			mengebom, bom
			memprotes, protes
			memprioritaskan, prioritas
			mentraktir, traktir
			menstabilkan, stabil
			mensponsori, sponsor
			mensukseskan, sukses
			menyukseskan, sukses
			mengklaim, klaim
			memfoto, foto
			memveto, veto
			memercayai, percaya
			mempercayai, percaya
			memedulikan, peduli
			mengonsumsi, konsumsi
			mengkonsumsi, konsumsi
			menyubsidi, subsidi
			menterjemahkan, terjemah
			menyontek, sontek
			mengorek, korek
			pengebom, bom
			pengelasan, las
			penterjemah, terjemah
			pemrakarsa, prakarsa
			pemrogram, program
			petinju, tinju
			peselancar, selancar
			penyusup, susup
			penambang, tambang
			pemulung, pulung
			pelanggan, langgan
			pengkhianatan, khianat
			""")
	void soundsChangeBeforeTheRoot(String word, String root) {
		assertThat(best(word).root()).isEqualTo(root);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			diperbesar, besar
			memperlihatkan, lihat
			dipertanyakan, tanya
			dipersilakan, sila
			memperistri, istri
			memberhentikan, henti
			diberlakukan, laku
			mempekerjakan, kerja
			dipelajari, ajar
			perlihatkan, lihat
			keberadaan, ada
			kebersamaan, sama
			kebermanfaatan, manfaat
			keterlibatan, libat
			kepemilikan, milik
			ketidakpastian, pasti
			ketidaknyamanan, nyaman
			kesalahpahaman, salah paham
			kecurian, curi
			kebanjiran, banjir
			berkewajiban, wajib
			berpendidikan, didik
			berkeinginan, ingin
			berlandaskan, landas
			bersenjatakan, senjata
			berdatangan, datang
			berpelukan, peluk
			becermin, cermin
			bepergian, pergi
			tepercaya, percaya
			terselesaikan, selesai
			terkalahkan, kalah
			diperkenalkan, kenal
			keterpurukan, puruk
			ketuhanan, tuhan
			""")
	void prefixesStandOnPrefixes(String word, String root) {
		assertThat(best(word).root()).isEqualTo(root);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			kudengarkan, dengar
			kaulihat, lihat
			diberikannya, beri
			dipukulinya, pukul
			mencintaimu, cinta
			kukatakan, kata
			dengarkanlah, dengar
			bukukulah, buku
			rumahmukah, rumah
			diriku, diri
			matanyalah, mata
			kepadanya, kepada
			untukmu, untuk
			olehnya, oleh
			itupun, itu
			sayapun, saya
			merekalah, mereka
			dimasukkannya, masuk
			mengantarkanku, antar
			meninggalkanmu, tinggal
			ayahnyalah, ayah
			suaramukah, suara
			haruskah, harus
			berapakah, berapa
			begitulah, begitu
			""")
	void cliticsStandOnAnything(String word, String root) {
		assertThat(best(word).root()).isEqualTo(root);
	}

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
			""")
	void doublingTakesManyShapes(String word, String root) {
		assertThat(best(word).root()).isEqualTo(root);
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
			""")
	void twoWordsServeAsOneRoot(String word, String root) {
		assertThat(best(word).root()).isEqualTo(root);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			secantik, cantik
			sekelas, kelas
			serumah, rumah
			secepat, cepat
			seorang, orang
			seekor, ekor
			semangkuk, mangkuk
			seminggu, minggu
			secepatnya, cepat
			seperlunya, perlu
			semampunya, mampu
			seadanya, ada
			setibanya, tiba
			seharian, hari
			semalaman, malam
			sepengetahuan, tahu
			se-Jawa, Jawa
			""")
	void seCountsComparesAndLimits(String word, String root) {
		assertThat(best(word).root()).isEqualTo(root);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			nonmuslim, muslim
			nonaktif, aktif
			prasejarah, sejarah
			pascaperang, perang
			antipeluru, peluru
			mahakuasa, kuasa
			multifungsi, fungsi
			ekabahasa, bahasa
			dwifungsi, fungsi
			tunanetra, netra
			serbaguna, guna
			nirlaba, laba
			hartawan, harta
			sastrawan, sastra
			olahragawati, olahraga
			keindonesiaan, Indonesia
			mengindonesiakan, Indonesia
			""")
	void learnedAffixesStandOnListedWords(String word, String root) {
		assertThat(best(word).root()).isEqualTo(root);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
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
		assertThat(best(word).root()).isEqualTo(root);
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
			""")
	void lettersLeftOutOrChangedAreNoOtherRoot(String word, String root) {
		assertThat(best(word).root()).isEqualTo(root);
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
		assertThat(best(word).root()).isEqualTo(root);
	}

	/** Each of these has once been read so. */
	@ParameterizedTest
	@CsvSource({ "dihati,hat", "disisi,sis", "iran,Ir", "irani,Ir", "kaiilah,KAI", "seppuku,PU", "kepasitas,pas",
			"ms,ps", "nani,tani", "napal,tapal", "mintakan,mintak", "pengapalan,apal", "tintin,tin", "peer,per",
			"seorong,urung", "parish,Paris", "sesuai,sua", "sekian,sek", "mandiri,mandir", "peduli,duli",
			"provokasi,vokasi", "faksi,faks", "kenduri,kendur", "perabot,berat", "memamah,mama", "memapah,papa",
			"reliabilitas,liabilitas", "mengatai,katai", "semenanjung,tanjung", "sekering,kering" })
	void chanceLikenessIsNoRoot(String word, String root) {
		assertThat(TestGlossary.MORPHOLOGY.readings(word)).noneMatch((reading) -> reading.root().equals(root));
	}

	@ParameterizedTest
	@CsvSource({ "didunia,mendunia", "kelangit,melangit", "dilaut,melaut", "ditepi,menepi" })
	void aVerbOfPlaceHasNoPassive(String word, String verb) {
		assertThat(TestGlossary.MORPHOLOGY.readings(word)).isNotEmpty()
			.noneMatch((reading) -> reading.headword().equals(verb));
	}

	@ParameterizedTest
	@ValueSource(strings = { "globalisasi", "organisasi", "kapitalisme", "mekanisme", "kualitas", "universitas",
			"komunitas", "realisasi", "popularitas", "fasilitas", "intensitas", "optimisme", "hereditas", "otoritas",
			"modernisasi", "solidaritas" })
	void borrowedWordsAreTakenWhole(String word) {
		assertThat(best(word).root()).isEqualTo(word);
	}

	@ParameterizedTest
	@ValueSource(strings = { "gue", "nggak", "gak", "bokap", "mager", "baper", "sekali", "jalan", "kaya" })
	void aWordThatIsNoSpellingOfItsStandardKeepsItsRoot(String word) {
		assertThat(best(word).root()).isEqualTo(word);
	}

	private static Reading best(String word) {
		List<Reading> readings = TestGlossary.MORPHOLOGY.readings(word);
		assertThat(readings).as("readings of %s", word).isNotEmpty();
		return readings.getFirst();
	}

}
