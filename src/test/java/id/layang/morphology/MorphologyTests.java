package id.layang.morphology;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import id.layang.TestGlossary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables by phenomenon: word, listed word reached, root, steps from the outside in. */
class MorphologyTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			memukul, memukul, pukul, meN-
			menulis, menulis, tulis, meN-
			mengirim, mengirim, kirim, meN-
			menyapu, menyapu, sapu, meN-
			melihat, melihat, lihat, meN-
			membaca, membaca, baca, meN-
			mencari, mencari, cari, meN-
			mengambil, mengambil, ambil, meN-
			mengecek, mengecek, cek, meN-
			mempromosikan, mempromosikan, promosi, meN- -kan
			mentransfer, mentransfer, transfer, meN-
			memproses, memproses, proses, meN-
			mengkritik, mengkritik, kritik, meN-
			menyukseskan, menyukseskan, sukses, meN- -kan
			mengatakan, mengatakan, kata, meN- -kan
			mempertahankan, mempertahankan, tahan, meN- per- -kan
			memperbaiki, memperbaiki, baik, meN- per- -i
			memberdayakan, memberdayakan, daya, meN- -kan ber-
			menandatangani, menandatangani, tanda tangan, meN- -i
			""")
	void activeVerbsInMeN(String word, String headword, String root, String steps) {
		assertReading(word, headword, root, steps);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			dipanggil, memanggil, panggil, di-
			kupanggil, memanggil, panggil, ku-
			kaupanggil, memanggil, panggil, kau-
			panggillah, memanggil, panggil, -lah
			pujilah, memuji, puji, -lah
			minumlah, minum, minum, -lah
			bangunlah, bangun, bangun, -lah
			besarlah, besar, besar, -lah
			bukulah, buku, buku, -lah
			memanggilnya, memanggil, panggil, -nya meN-
			memanggil-manggil, memanggil, panggil, meN- reduplication
			dipertahankan, mempertahankan, tahan, di- per- -kan
			diberikan, memberikan, beri, di- -kan
			berikan, memberikan, beri, -kan
			dibacakannyalah, membacakan, baca, -lah -nya di- -kan
			dimakan, memakan, makan, di-
			bukunya, buku, buku, -nya
			bukuku, buku, buku, -ku
			bukunyapun, buku, buku, -pun -nya
			rumahmulah, rumah, rumah, -lah -mu
			terpanjang, terpanjang, panjang, ter-
			terisolasinya, terisolasi, isolasi, -nya ter-
			""")
	void inflectionsReachTheListedWord(String word, String headword, String root, String steps) {
		assertReading(word, headword, root, steps);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			dikurangin, mengurangi, kurang, di- -in
			dinikahin, menikahi, nikah, di- -in
			dibalikin, balikin, balik, di- -in
			disayangin, menyayangi, sayang, di- -in
			dikatain, mengatai, kata, di- -in
			datangin, mendatangi, datang, -in
			dibelakangku, belakang, belakang, di- -ku
			kerumahmu, rumah, rumah, ke- -mu
			melakukanya, melakukan, laku, spelling -nya meN- -kan
			jawabanya, jawaban, jawab, spelling -nya -an
			kumengerti, mengerti, erti, ku- meN-
			sayanya, saya, saya, -nya
			mem-bantu, membantu, bantu, meN-
			lis-trik, listrik, listrik, spelling
			pemba-ngunan, pembangunan, bangun, spelling peN- -an
			karenamu, karena, karena, -mu
			""")
	void everydaySpellings(String word, String headword, String root, String steps) {
		assertReading(word, headword, root, steps);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			buku-buku, buku, buku, reduplication
			buku-bukunya, buku, buku, -nya reduplication
			berjalan-jalan, berjalan-jalan, jalan, ber- reduplication
			anak2, anak, anak, spelling reduplication
			pukul-memukul, memukul, pukul, reduplication
			dedaunan, dedaunan, daun, reduplication -an
			kemerah-merahan, kemerah-merahan, merah, ke- -an reduplication
			sayur-mayur, sayur-mayur, sayur, ''
			""")
	void doubledWords(String word, String headword, String root, String steps) {
		assertReading(word, headword, root, steps);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			kemampuan, mampu, ke- -an
			pemerintah, perintah, peN-
			penulis, tulis, peN-
			pertemuan, temu, per- -an
			pengiriman, kirim, peN- -an
			perusahaan, usaha, per- -an
			kepemimpinan, pimpin, ke- peN- -an
			keberhasilan, hasil, ke- ber- -an
			keterlambatan, lambat, ke- ter- -an
			pertanggungjawaban, tanggung jawab, per- -an
			kewarganegaraan, warga negara, ke- -an
			antarnegara, negara, antar-
			""")
	void derivedNounsAndAdjectives(String word, String root, String steps) {
		Reading reading = best(word);
		assertThat(reading.root()).isEqualTo(root);
		assertThat(steps(reading).split(" ")).containsExactlyInAnyOrder(steps.split(" "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "sekolah", "kepala", "mereka", "ekonomi", "perempuan", "ikan", "makan", "bukan", "akan",
			"lelah", "masalah", "jumlah", "rumah", "negeri", "hari", "tali", "pagi", "seri", "cantik", "kapan", "depan",
			"taman", "malam", "kelapa", "beras", "dinding", "dingin", "semua", "seperti", "sehat", "sekarang", "kemeja",
			"adalah", "sebagai", "setelah", "bisa", "tahu", "kamerad", "bahan", "badan", "bulan", "jalan", "pekan",
			"tuan", "hutan", "ujian", "pasar", "tangan", "dengan", "senang", "menang", "pernah", "telah", "sudah",
			"apel" })
	void wordsThatMerelyLookDerivedAreLeftAlone(String word) {
		Reading reading = best(word);
		if (!word.equals("ujian")) {
			assertThat(reading.root()).isEqualTo(word);
			assertThat(reading.steps()).isEmpty();
		}
	}

	@ParameterizedTest
	@CsvSource({ "berikan,ikan", "kepala,pala", "kamerad,kamera", "sekolah,seko", "adalah,ada", "bali,balik",
			"pasukan,pasu", "merupakan,pakan", "menangis,menang", "perbankan,perban", "senilai,nila", "memakan,mak",
			"belanja,lanja", "penyelidikan,didik", "ilmuwan,muwan", "apakah,kah" })
	void neverThisRoot(String word, String root) {
		assertThat(TestGlossary.MORPHOLOGY.readings(word)).isNotEmpty()
			.noneMatch((reading) -> reading.root().equals(root) || reading.headword().equals(root));
	}

	@ParameterizedTest
	@CsvSource({ "boekoe,buku", "tjantik,cantik", "akuuu,aku", "do'a,doa", "béda,beda", "rumahrumah,rumah",
			"kata2nya,kata-kata", "digedung,gedung", "kekantor,kantor" })
	void otherSpellingsReachTheListedWord(String word, String headword) {
		assertThat(best(word).headword()).isEqualTo(headword);
		assertThat(best(word).confidence()).isNotEqualTo(Confidence.GUESSED);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			dimarahin, memarahi, marah, di- -in
			dibeliin, membelikan, beli, di- -in
			ngomonginnya, ngomongin, omong, -nya N- -in
			""")
	void informalAffixesReachTheStandardVerb(String word, String headword, String root, String steps) {
		assertReading(word, headword, root, steps);
	}

	@ParameterizedTest
	@ValueSource(strings = { "xqzt", "berxqzt", "mengxqztkan", "zzz-zzz", "q", "", "-", "--", "kan", "me", "di-",
			"-nya-", "12abc34" })
	void nonsenseHasNoVerifiedReading(String word) {
		assertThat(TestGlossary.MORPHOLOGY.readings(word))
			.noneMatch((reading) -> reading.confidence() == Confidence.DERIVED && reading.headword().isEmpty());
	}

	/**
	 * hhhh made the annotation of any text fail: with every h taken away nothing was
	 * left.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "hhhh", "HHHHH", "hhhh-hhhh", "xxxx", "----", "2222", "'''", "hehehehehe", "wkwkwkwk" })
	void lettersWithoutAWordNeverFail(String word) {
		assertThat(TestGlossary.MORPHOLOGY.readings(word)).isNotNull();
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void randomLettersNeverFail(long seed) {
		Random random = new Random(seed);
		for (int i = 0; i < 200; i++) {
			String word = letters(random);
			assertThat(TestGlossary.MORPHOLOGY.readings(word)).as(word).isNotNull();
		}
	}

	private static LongStream seeds() {
		return LongStream.range(0, 40);
	}

	private static String letters(Random random) {
		String alphabet = "aehinkmuydjtsx2-'é";
		return random.ints(1 + random.nextInt(9), 0, 1 + random.nextInt(alphabet.length()))
			.mapToObj((at) -> alphabet.substring(at, at + 1))
			.collect(Collectors.joining());
	}

	private static void assertReading(String word, String headword, String root, String steps) {
		Reading reading = best(word);
		assertThat(reading.headword()).isEqualTo(headword);
		assertThat(reading.root()).isEqualTo(root);
		assertThat(steps(reading)).isEqualTo(steps);
	}

	private static Reading best(String word) {
		List<Reading> readings = TestGlossary.MORPHOLOGY.readings(word);
		assertThat(readings).as("readings of %s", word).isNotEmpty();
		return readings.getFirst();
	}

	private static String steps(Reading reading) {
		return reading.steps().stream().map(Step::affix).collect(Collectors.joining(" "));
	}

}
