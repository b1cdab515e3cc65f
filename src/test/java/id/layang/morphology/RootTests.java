package id.layang.morphology;

import id.layang.TestGlossary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which root an affixed word goes back to. */
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
			memohonkan, mohon
			pengadukan, aduk
			mengetuai, ketua
			memperagakan, raga
			mengecor, cor
			""")
	void soundsChangeBeforeTheRoot(String word, String root) {
		assertThat(Roots.best(word).root()).isEqualTo(root);
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
			diperebutkan, rebut
			keterwakilan, wakil
			terpartisi, partisi
			""")
	void prefixesStandOnPrefixes(String word, String root) {
		assertThat(Roots.best(word).root()).isEqualTo(root);
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
			kuncinya, kunci
			nilainya, nilai
			""")
	void cliticsStandOnAnything(String word, String root) {
		assertThat(Roots.best(word).root()).isEqualTo(root);
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
		assertThat(Roots.best(word).root()).isEqualTo(root);
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
		assertThat(Roots.best(word).root()).isEqualTo(root);
	}

	@ParameterizedTest
	@CsvSource({ "huyung,terhuyung", "embat,ngembat" })
	void aRootThatStandsAloneLeadsToAWordBuiltOnIt(String root, String headword) {
		assertThat(TestGlossary.MORPHOLOGY.readings(root)).first()
			.extracting(Reading::root, Reading::headword)
			.containsExactly(root, headword);
	}

}
