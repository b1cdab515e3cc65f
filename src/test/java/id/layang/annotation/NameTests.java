package id.layang.annotation;

import id.layang.annotation.AnnotatedWord.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameTests {

	@ParameterizedTest
	@ValueSource(strings = { "Kemarin [Susi] pergi ke pasar.", "Kami berlibur di [Bali].", "Ia lahir di [Pati].",
			"Presiden [Putin] tiba.", "Pemimpin itu, Kim [Jong] Un, diam.",
			"Pertemuan di Kosmodrom [Vostochny] itu penting.", "Pak [Tegal] datang.", "Roket [Angara] diluncurkan.",
			"Menurut [Budanov], perang belum selesai.", "[Xyzabc] tiba kemarin. Lalu Xyzabc pulang.",
			"Ia bertemu Jo [Chun] Ryong." })
	void aCapitalInsideASentenceNames(String marked) {
		assertThat(Shown.of(marked).word().kind()).isEqualTo(Kind.NAME);
	}

	@ParameterizedTest
	@ValueSource(strings = { "KM Sinar [Bangun] 7 tenggelam.", "Kapal KM [Sinar] Bangun tenggelam di danau.",
			"Kapal itu KMP Dharma [Kencana] Jaya.", "Ia bersekolah di SMA Tunas [Harapan] Jaya." })
	void afterTheKindOfShipOrSchoolCapitalsName(String marked) {
		assertThat(Shown.of(marked).word().kind()).isEqualTo(Kind.NAME);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Jaraknya 5 KM [Utara] kota.", "Lalu km [Utara] lagi kami lewati." })
	void aMeasureIsNoShip(String marked) {
		assertThat(Shown.of(marked).word().kind()).isEqualTo(Kind.WORD);
	}

	@ParameterizedTest
	@ValueSource(strings = { "[Bunga] itu indah.", "[Rumah] kami kecil.", "Ia berkata, “[Pergi] dari sini!”",
			"[PEMERINTAH] MENAIKKAN HARGA BERAS", "Harga [Beras] Naik Lagi di Pasar Kota Ini",
			"Apakah [Anda] sudah makan?", "kami suka [bunga] itu", "Catatan: [Semua] orang hadir." })
	void aCapitalAtABeginningOrInAHeadlineDoesNotName(String marked) {
		assertThat(Shown.of(marked).word().kind()).isEqualTo(Kind.WORD);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Pemimpin itu, Kim [Jong] Un, diam.", "Presiden [Putin] tiba.", "Ia lahir di [Pati].",
			"Roket [Angara] diluncurkan.", "Ia kagum pada [Kareena].", "[Putin] tiba.", "kami di [bekasi] sekarang",
			"Hadir pula [Jan] de Vries.", "Ia menyapa Pak [Harapan].", "Putra Budi [Luhur] lulus.",
			"[Malin] Kundang durhaka.", "Kata [R]. Ahmad, itu benar.", "Pemeran utamanya adalah [Ji-won].",
			"Jenderal Chiang [Kai-shek] mundur.", "[Kang] Ji-won hadir.", "Menurut [Cao] itu benar.",
			"Ia lahir pada masa Dinasti [Tang] di utara.", "Film itu tentang [Oh] Jung-ah." })
	void aNameIsNeverGlossedAsACommonWord(String marked) {
		AnnotatedWord word = Shown.of(marked).word();
		assertThat(word.sense() == null || word.sense().isName()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "Negara [non-AS] menolak., AS/name:country", "Kelompok [anti-PKI] berkumpul., PKI/name:party",
			"Zaman [pra-Islam] berakhir., Islam/name:religion", "Kami tiba di [maluku] tadi., Maluku/name:region" })
	void aNameBehindAPrefixIsThatName(String marked, String key) {
		assertThat(Shown.of(marked).key()).isEqualTo(key);
	}

	@ParameterizedTest
	@CsvSource({ "Rumah itu [gedenya] minta ampun., gede/adj", "Kamu [bisaa] kok., bisa/aux",
			"Ini mobil [semi-otomatis] baru., otomatis/adj" })
	void aCommonWordInAnotherSpellingIsNoName(String marked, String key) {
		assertThat(Shown.of(marked).key()).isEqualTo(key);
	}

	@ParameterizedTest
	@CsvSource({ "Menurut Pak [Camat] jalan itu rusak., camat/n", "Bapak/Ibu [Nasabah] yang terhormat., nasabah/n",
			"Yth. Bapak/Ibu [Pelanggan] setia., pelanggan/n", "Bu [Bidan] datang malam itu., bidan/n",
			"Kami menyapa Pak [Haji]., haji/n", "Kemarin Tuan [Residen] datang., residen/n",
			"Baterainya 5000 [mAh] saja., mAh/n" })
	void anOfficeAfterAWordOfAddressKeepsItsMeaning(String marked, String key) {
		assertThat(Shown.of(marked).key()).isEqualTo(key);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ketua [KPK] hadir.", "Sidang [PBB] dibuka.", "Siswa [XQZ] menang." })
	void capitalsThroughoutMakeAnAcronym(String marked) {
		assertThat(Shown.of(marked).word().kind()).isEqualTo(Kind.ACRONYM);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Itu kata [Presiden] kemarin. | presiden/
			Menteri [Keuangan] Sri Mulyani hadir. | keuangan/
			Produk [Domestik] Bruto naik. | domestik/
			Harganya lima ribu [Ringgit]. | ringgit/
			Laporan [Tahun] ini bagus. | tahun/
			Namun [Perusahaan] berhak menolak. | perusahaan/
			HARGA [BERAS] NAIK LAGI | beras/
			Harga [Beras] Naik di Jakarta | beras/
			[Serang] musuh itu! | menyerang/
			TOLONG DIBANTU YA [MIN] | min/
			Namun [Ia] diam saja. | ia/
			""")
	void aCommonWordWithACapitalKeepsItsMeaning(String marked, String key) {
		AnnotatedWord word = Shown.of(marked).word();
		assertThat(word.kind()).isEqualTo(Kind.WORD);
		assertThat(word.sense()).isNotNull();
		assertThat(word.sense().key()).startsWith(key);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Pada abad [XIX] perdagangan surut. | XIX/num
			Bab [IV] membahas metode. | IV/num
			Murid kelas [X] berlibur. | X/num
			[Perang] Dunia II berakhir. | -
			Perang Dunia [II] berakhir. | II/num
			""")
	void aRomanNumberIsANumber(String marked, String key) {
		Shown shown = Shown.of(marked);
		assertThat(shown.word().kind() == Kind.NUMBER).isEqualTo(!key.equals("-"));
		assertThat(key.equals("-") || shown.key().startsWith(key)).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Raja Charles [I] dipenggal. | I/num
			Itu Raja Charles [I]. Ia mati muda. | I/num
			Lalu Karl [V] turun takhta. | V/num
			Istana Louis [XIV] megah. | XIV/num
			""")
	void aRomanNumberAfterSomebodyIsOfTheName(String marked, String key) {
		Shown shown = Shown.of(marked);
		assertThat(shown.word().kind()).isEqualTo(Kind.NAME);
		assertThat(shown.key()).isEqualTo(key);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Kepada [Dialah] kami berserah.", "Sebab [Engkaulah] gembala kami.",
			"Ingatlah akan [Penciptamu] pada masa muda.", "Kami merenungkan [Firman-Mu] siang malam.",
			"Terimalah [hamba-Mu] ini.", "Ia tinggal di rumah [Kakek].", "[Kuserahkan] semuanya kepada-Mu.",
			"Damai ini [Kuberikan] kepadamu.", "Surat [Kakak] sudah saya terima.", "[Kejujuran] adalah kunci negara.",
			"[Masjid] adalah sebuah bangunan.", "[Hiburannnya] bagus sekali.", "[Dan] Ji-won tersenyum.",
			"Bapak/Ibu [Guru] yang terhormat." })
	void aCapitalOfRespectOrAMisspellingNamesNobody(String marked) {
		assertThat(Shown.of(marked).word().kind()).isEqualTo(Kind.WORD);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Kemarin [Uda] Zul membeli ikan.", "Ikan itu dari [Ko] Ahong.",
			"\"[Bulan], ayo pulang!\" teriak Rani.", "Rangga menatap [Cinta] lama.", "[Cinta] menoleh ke arah Rangga.",
			"[Kluwih] adalah sebuah desa di Pacitan.", "Sebulu [Ilir] adalah salah satu desa.",
			"Warga dibantu PNPM [Mandiri] tahun lalu." })
	void whatIsSaidOfACommonWordShowsThatItNames(String marked) {
		assertThat(Shown.of(marked).word().kind()).isEqualTo(Kind.NAME);
	}

	@ParameterizedTest
	@ValueSource(strings = { "[Cinta] itu buta.", "[Bulan] bersinar terang di langit.",
			"[Rindu] membuatku susah tidur.", "[Bulan], bintang, dan matahari bersinar.",
			"Ia menyapa Mas Bagus. [Bagus] sekali bajunya.", "Ia menyapa Pak Guru. Ia melihat [Guru]." })
	void aWordThatIsAlsoSomebodysNameStaysAWord(String marked) {
		assertThat(Shown.of(marked).word().kind()).isEqualTo(Kind.WORD);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Penari itu [I] Made Sukarta. | NUMBER
			Ia minum vitamin [C] tiap hari. | NUMBER
			Kumpulkan [CV] Anda besok. | NUMBER
			Kami pulang pada abad ini, [Ivo]. | NUMBER
			KAMI SUDAH BACA [KATA2] ITU | ACRONYM
			Ia tinggal di lantai [ke-2] gedung itu. | ACRONYM
			Harganya [5kg] beras. | ACRONYM
			""")
	void lettersThatOnlyLookLikeNumbersOrCodesAreNeither(String marked, Kind kind) {
		assertThat(Shown.of(marked).word().kind()).isNotEqualTo(kind);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Jaringan [5G] dipasang.", "Pertemuan [G20] dibuka.", "Pesawat [F-16] jatuh.",
			"Pesawat [MH370] hilang.", "Virus [H1N1] menyebar.", "Timnas [U-23] menang.", "Musik [R&B] disukai anak." })
	void aCodeIsOneAcronymAndItsLettersMeanNothing(String marked) {
		AnnotatedWord word = Shown.of(marked).word();
		assertThat(word.kind()).isEqualTo(Kind.ACRONYM);
		assertThat(word.sense() == null || !word.sense().key().matches("[a-z].*")).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Panitia [Ad] Hoc bersidang.", "Lagu [Het] Wilhelmus dinyanyikan.",
			"[Het] Wilhelmus adalah lagu." })
	void aWordWithOneCapitalIsNoAcronym(String marked) {
		AnnotatedWord word = Shown.of(marked).word();
		assertThat(word.kind()).isEqualTo(Kind.NAME);
		assertThat(word.sense()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Interval [QT] itu memanjang.", "Dayanya 2 [GW] saja.", "Artis asuhan [YG] tampil.",
			"Kapal [DRI] berlabuh.", "Serangan [DoS] melumpuhkan situs itu." })
	void capitalsAmongSmallLettersAreNoWordOfTalk(String marked) {
		Shown shown = Shown.of(marked);
		assertThat(shown.word().kind()).isEqualTo(Kind.ACRONYM);
		assertThat(shown.key()).doesNotMatch("[a-z].*");
	}

	@ParameterizedTest
	@CsvSource({ "[GW] gak tau jawabannya., gw/", "ORANG [YG] SALAH ITU KAMU, yg/", "orang [yg] salah itu kamu, yg/",
			"Saya [GA] tahu itu., ga/", "Menurut [SBY] rakyat harus tenang., SBY/", "tunggu 2 [hr] lagi ya, hr/",
			"dari jkt ke [sby] berapa, Sby/", "tingginya 900 [m] dari laut, m/" })
	void aTwinIsReadAsItIsWritten(String marked, String key) {
		assertThat(Shown.of(marked).key()).startsWith(key);
	}

	@ParameterizedTest
	@CsvSource({ "[VA-nya] belum dibayar., VA/n:account", "Lalu [KTPnya] dibawa., KTP/n", "[KTPnya] hilang., KTP/n",
			"[KTP-nya] hilang., KTP/n", "[ktpnya] hilang, KTP/n", "[Ktpnya] hilang., KTP/n" })
	void anAcronymKeepsItsCapitalsBeforeAClitic(String marked, String key) {
		assertThat(Shown.of(marked).key()).isEqualTo(key);
	}

	@ParameterizedTest
	@ValueSource(strings = { "[Vanya] membuka pintu.", "[Tinya] tersenyum.", "Menurut [Tinya] itu benar.",
			"Prasasti [Palah] itu tua.", "Ia melihat [Vanya]." })
	void aCapitalAloneMakesNoAcronymOwned(String marked) {
		AnnotatedWord word = Shown.of(marked).word();
		assertThat(word.kind()).isEqualTo(Kind.NAME);
		assertThat(word.sense() == null || word.sense().isName()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "NITIP [CURHAT] DONG, curhat/v, WORD", "Ia [CURHAT] panjang lebar., curhat/v, WORD",
			"HASIL [PEMILU] DIUMUMKAN, pemilu/n, WORD", "BERKAS [KTP] DIKUMPULKAN, KTP/n, ACRONYM" })
	void aContractionOfSmallLettersIsAWordInCapitalsToo(String marked, String key, Kind kind) {
		Shown shown = Shown.of(marked);
		assertThat(shown.key()).isEqualTo(key);
		assertThat(shown.word().kind()).isEqualTo(kind);
	}

	@ParameterizedTest
	@CsvSource({ "Ponsel ini tahan air [IP68]., -", "Pameran [E3] dibuka., -",
			"Balap [Moto3] dimulai., Moto3/name:work", "Sampai [jam7] ya, jam/n:oclock",
			"Harganya [300rban] saja, rb/n", "Timnas [U-20] menang., U-20/n",
			"Sidang [G20] dibuka., G20/name:organisation" })
	void theLettersOfACodeAreNoAcronymAndNoWord(String marked, String key) {
		AnnotatedWord word = Shown.of(marked).word();
		assertThat(word.sense() == null ? "-" : word.sense().key()).isEqualTo(key);
		assertThat(word.form().senses()).noneMatch((sense) -> sense.headword().matches("IP|e|moto|g"));
	}

	@ParameterizedTest
	@CsvSource({ "[Fix] Senin ini pen resign., fix/adj", "[Thanks] Budi sudah datang., thanks/interj",
			"[Kemarin] Budi datang., kemarin/adv", "[Besok] Jakarta hujan., besok/adv",
			"[Peram] selama seminggu., memeram/v", "[Libur] Senin besok., libur/n",
			"Dorna [mengelus] janggut., mengelus/v", "Melura [berhembus] kencang., berhembus/v" })
	void aNameBesideMakesNoNameOfAWord(String marked, String key) {
		Shown shown = Shown.of(marked);
		assertThat(shown.word().kind()).isNotEqualTo(Kind.NAME);
		assertThat(shown.key()).isEqualTo(key);
	}

	@ParameterizedTest
	@ValueSource(strings = { "[Star] Wars tayang.", "[King] Charles datang.", "[Malin] Kundang durhaka.",
			"Cabai (Capsicum [annuum]) pedas.", "[Real] Madrid menang." })
	void anotherNameStillOpensWithAWord(String marked) {
		assertThat(Shown.of(marked).word().kind()).isEqualTo(Kind.NAME);
	}

	@ParameterizedTest
	@CsvSource({ "Thomas [Stamford] Raffles lahir di laut., -", "Siti [Stamford] Raffles datang., -",
			"Ia tinggal di [Stamford]., Stamford/name:city", "Kemarin [Stamford] ramai., Stamford/name:city",
			"Budi pergi ke [Jakarta] Selatan., Jakarta/name:city" })
	void aCityBetweenNamesOfSomebodyIsNone(String marked, String key) {
		assertThat(Shown.of(marked).key()).isEqualTo(key);
	}

	@ParameterizedTest
	@CsvSource({ "Kami persilakan [Saudara] duduk., saudara/pron", "Surat [Saudara] sudah kami terima., saudara/pron",
			"Menurut kami [Saudara] salah., saudara/pron", "Rumah [Saudara] di mana?, saudara/pron",
			"Ia [saudara] saya., saudara/n", "[Saudara] kandungnya sakit., saudara/n",
			"SEMUA [SAUDARA] SAYA SAKIT, saudara/n", "Saya minta [Saudara] Budi maju., saudara/n" })
	void aCapitalInsideASentenceAddressesSomebody(String marked, String key) {
		assertThat(Shown.of(marked).key()).isEqualTo(key);
	}

	@ParameterizedTest
	@CsvSource({ "[Hp] gue ketinggalan di rumah., hp/", "[Tv] di kamar rusak., TV/" })
	void anAcronymAtABeginningMayHaveOneCapital(String marked, String key) {
		assertThat(Shown.of(marked).key()).startsWith(key);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "\"Mau ke mana, [Ra]?\" tanya Dimas.", "\"Sini dulu, [Ra].\"", "\"Tunggu, [Bunga]!\" seru Rio.",
					"\"Aku lelah,\" kata [Embun].", "Susi dan [Mawar] menari.", "[Mahar] menyanyi dengan suara merdu.",
					"[Plato] adalah murid Socrates.", "[Bunga] (bukan nama sebenarnya) melapor.",
					"[Maya]: kamu di mana?", "Gadis itu bernama [Senja].", "[Melati] (15) dirawat di rumah sakit.",
					"Kami menjenguk Mbak [Dewi].", "Yang menari [I] Made Sukarta.", "[Ni] Luh Putu Ayu menari." })
	void whatStandsBesideShowsThatACommonWordIsSomebody(String marked) {
		AnnotatedWord word = Shown.of(marked).word();
		assertThat(word.kind()).isEqualTo(Kind.NAME);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"Baik, [Pak],\" jawab Bimo.", "\"Ayo pulang, [Nak]!\" kata Ibu.",
			"Demikian kata [Presiden].", "[Melati] di kebun nenek berbunga.", "Susi dan [Ibu] menari.",
			"[Bunga] adalah bagian tumbuhan.", "[Catatan]: semua orang hadir.", "[Untung] saja hujan reda.",
			"[Mawar] adalah tanaman berduri.", "[Cahaya] bulan menerangi halaman.", "Kami menyapa Pak [Guru].",
			"[Rumah] Kartika dekat.", "[Lima] Manfaat Minum Air Hangat", "Harga [Bawang] Merah Naik Lagi",
			"Tabel (12) dan [Gambar] (13) memuatnya." })
	void aCommonWordThatNamesNobodyStaysOne(String marked) {
		assertThat(Shown.of(marked).word().kind()).isEqualTo(Kind.WORD);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Menurut [al-Quran], itu benar.", "Fatimah [az-Zahra] wafat muda.",
			"kami jualan di [eBay] saja", "Ia memakai [iPhone] baru.", "[Oryza] sativa tumbuh di sawah.",
			"Padi (Oryza [sativa]) ditanam.", "Novel \"[Bumi] Manusia\" laris.", "Lagu \"Kasih [Ibu]\" dinyanyikan.",
			"Ia lahir di [Nusa] Tenggara Timur.", "Konflik [Timur] Tengah memanas.",
			"[Bawang] Merah iri kepada adiknya.", "Film [Ada] Apa tayang." })
	void aNameMayHideItsCapitalOrConsistOfCommonWords(String marked) {
		assertThat(Shown.of(marked).word().kind()).isEqualTo(Kind.NAME);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Kementerian [Keuangan] menolak. | keuangan/
			Kami menabung di Bank [Negara] Indonesia. | negara/
			Ia naik ke Gunung [Api] Purba. | api/
			Pada [Januari] ia pulang. | Januari/
			Ini Presiden [Suharto]. | Suharto/
			Ia lahir di Kalimantan [Tengah]. | tengah/
			Ia lahir di Nusa [Tenggara] Timur. | tenggara/
			""")
	void whatANamesPartMeansStaysInReach(String marked, String key) {
		AnnotatedWord word = Shown.of(marked).word();
		assertThat(word.kind()).isEqualTo(Kind.NAME);
		assertThat(word.sense()).isNotNull();
		assertThat(word.sense().key()).startsWith(key);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Dewan Perwakilan Rakyat (DPR) bersidang. Ketua [DPR] hadir. | DPR/ | Dewan Perwakilan Rakyat
			Dewan Pimpinan Ranting (DPR) bersidang. Ketua [DPR] hadir. | - | Dewan Pimpinan Ranting
			Anaknya, Sampoerna Packaging Asia (SPA), untung. Laba [SPA] naik. | - | Sampoerna Packaging Asia
			Laba SPA (Sampoerna Packaging Asia) naik. Modal [SPA] juga. | - | Sampoerna Packaging Asia
			Ia pergi ke [spa] kemarin. | spa/ |
			Badan itu (KPK) bekerja. Ketua [KPK] hadir. | KPK/ |
			""")
	void aDocumentSaysWhatItsAcronymsStandFor(String marked, String key, @Nullable String full) {
		Shown shown = Shown.of(marked);
		Reason because = shown.word().because();
		assertThat(shown.key()).startsWith(key);
		assertThat(because != null && because.english().equals("short for " + full)).isEqualTo(full != null);
	}

}
