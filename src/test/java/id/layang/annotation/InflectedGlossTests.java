package id.layang.annotation;

import java.util.Map;

import id.layang.glossary.Glossary;
import id.layang.glossary.GlossaryFiles;
import id.layang.morphology.Morphology;
import id.layang.morphology.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class InflectedGlossTests {

	private static final String WORDS = """
			Bali\tname:place\tBali
			PKI\tname:party\tIndonesian Communist Party
			Rusia\tname:country\tRussia; Russian
			Siti\tname:person\tgiven name (f)
			anak\tn\tchild; kid
			belakang\tn\tback; rear
			berhati-hati\tv\tbe careful\troot=hati
			berjalan\tv\twalk; go on foot\troot=jalan
			besar\tadj\tbig; large
			bikin\tv\tmake; do
			buku\tn\tbook; volume
			bulan\tn\tmonth
			cepat\tadj\tfast; quick
			datang\tv\tcome; arrive
			daun\tn\tleaf
			decit\tn\tsqueak
			dekat\tadj\tnear
			dengan\tprep\twith
			depan\tn\tfront
			ikat pinggang\tn\tbelt
			indah\tadj\tbeautiful; lovely
			informasi\tn\tinformation
			isolasi\tn\tisolation
			jaket\tn\tjacket
			jelas\tadj\tclear; obvious
			karung\tn\tsack
			kota\tn\tcity
			lirikan\tn\tglance\troot=lirik
			makan\tv\teat; have a meal
			mangkuk\tn\tbowl
			melempar\tv\tthrow; toss\troot=lempar
			melirik\tv\tglance at; eye\troot=lirik
			melompat\tv\tjump; leap\troot=lompat
			memanggil\tv\tcall; summon\troot=panggil
			membaca\tv\tread\troot=baca
			membeli\tv\tbuy; purchase\troot=beli
			membelikan\tv\tbuy for\troot=beli
			memberi\tv\tgive\troot=beri
			memberitahu\tv\ttell; inform
			membesarkan\tv\tmake bigger; raise\troot=besar
			membuka\tv\topen; switch on\troot=buka
			memotret\tv\tphotograph; take a picture of\troot=potret
			memperhatikan\tv\tpay attention to; notice\troot=hati
			mempunyai\tv\thave; own\troot=punya
			memukul\tv\thit; beat\troot=pukul
			memvalidasi\tv\tvalidate\troot=validasi
			menakuti\tv\tfrighten; scare\troot=takut
			menandatangani\tv\tsign\troot=tandatangan
			mencari\tv\tlook for; seek\troot=cari
			mencukupi\tv\tbe sufficient; meet (needs)\troot=cukup
			mendunia\tv\tgo global\troot=dunia
			mendustai\tv\tlie to\troot=dusta
			mengajak\tv\task (to join); invite\troot=ajak
			mengangguk\tv\tnod\troot=angguk
			mengatakan\tv\tsay; tell\troot=kata
			mengerjakan\tv\tcarry out; do\troot=kerja
			meninggi\tv\trise; get higher\troot=tinggi
			meningkat\tv\tincrease; rise\troot=tingkat
			menulis\tv\twrite\troot=tulis
			menumpuk\tv\tpile up; accumulate\troot=tumpuk
			menunda\tv\tput off; postpone\troot=tunda
			menyukai\tv\tlike; be fond of\troot=suka
			merah\tadj\tred
			murah\tadj\tcheap
			perang\tn\twar
			perdana menteri\tn\tprime minister
			pertama\tnum\tfirst
			punya\tv\thave; own
			rumah\tn\thouse; home
			salah\tadj\twrong; at fault
			saya\tpron\tI; me
			seluler\tadj\tcellular
			sudut pandang\tn\tpoint of view
			tahu\tv\tknow
			teguh\tadj\tfirm; strong
			tepung\tn\tflour
			terdekat\tadj\tnearest; closest\troot=dekat
			tiga\tnum\tthree
			tinggi\tadj\thigh; tall
			ujar\tv\tsay; utter
			warung\tn\tfood stall
			""";

	private static final Glossary GLOSSARY = Glossary.read(new GlossaryFiles(Map.of("words/x.tsv", WORDS)));

	private static final Morphology MORPHOLOGY = new Morphology(GLOSSARY.lexemes());

	private final InflectedGloss inflected = new InflectedGloss();

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(delimiter = '|', textBlock = """
			dipanggil         | be called; be summoned
			dimakan           | be eaten
			dicari            | be looked for; be sought
			ditulis           | be written
			dikerjakan        | be carried out; be done
			diajak            | be asked; be invited
			dicukupi          | be met
			dipunyai          | be owned
			dibesarkan        | be made bigger; be raised
			kupanggil         | I call; I summon
			kaupanggil        | you call; you summon
			kucari            | I look for; I seek
			memanggilnya      | call him/her/it; summon him/her/it
			memanggilku       | call me; summon me
			memanggilmu       | call you; summon you
			mencarinya        | look for him/her/it; seek him/her/it
			mengerjakannya    | carry it out; do it
			membesarkannya    | make him/her/it bigger; raise him/her/it
			kupanggilnya      | I call him/her/it; I summon him/her/it
			dipanggilnya      | be called by him/her; be summoned by him/her
			dipanggilnyalah   | be called by him/her; be summoned by him/her
			panggil           | NULL
			panggillah        | call! (please); summon! (please)
			berjalanlah       | walk! (please); (then) walked
			berhati-hatilah   | be careful! (please)
			dipanggilkah      | be called? (question); be summoned? (question)
			terpanggil        | be called; get called (by accident)
			tervalidasi       | be validated
			divalidasi        | be validated
			tercari           | be looked for; get looked for (by accident)
			karungin          | put in a sack
			dikarungin        | be put in a sack
			tepungin          | put or use flour on; give flour
			ditepungin        | have flour put or used on it; be given flour
			ngewarung         | have, use, do or go to a food stall
			berdecit          | make a squeak
			berkarung-karung  | many sacks of
			berbuku-buku      | have books; have volumes
			bukuku            | my book; my volume
			besarku           | how big I am; my being big
			bukumu            | your book; your volume
			bukunya           | his/her/its book; the book
			bukunyalah        | his/her/its book; the book
			bukunyakah        | his/her/its book? (question); the book? (question)
			bukukah           | book? (question); volume? (question)
			bukupun           | book too; even book
			bukulah           | book; volume
			anak-anak         | children; kids
			buku-buku         | books; volumes
			buku-bukunya      | his/her/its books; the books
			anak-anakku       | my children; my kids
			anak2             | children; kids
			dedaunan          | all kinds of leaves
			semangkuk         | one bowl; a whole bowl
			sebesar           | as big as; as large as
			secepatnya        | as fast as possible; as quick as possible
			setinggi-tingginya | as high as possible; as tall as possible
			terbesar          | biggest; largest
			terindah          | most beautiful; loveliest
			terindahkah       | most beautiful? (question); loveliest? (question)
			besar-besar       | big (all of them); very big
			kemerah-merahan   | somewhat red
			indahnya          | how beautiful (it is); its being beautiful
			ketiga            | third; all three
			memanggil-manggil | call repeatedly; call for a while
			dipukul-pukul     | be hit repeatedly; be beaten repeatedly
			memukul-mukulnya  | hit him/her/it repeatedly; hit him/her/it for a while
			melompat-lompat   | jump repeatedly; jump for a while
			berjalan-jalan    | walk repeatedly; walk for a while
			pukul-memukul     | hit each other; beat each other
			meningkatnya      | his/her/its increasing; the fact of increasing
			datangnya         | his/her/its coming; the fact of coming
			dengannya         | with him/her/it
			informasinya      | his/her/its information; the information
			nulis             | write
			bacain            | read
			manggil           | call; summon
			ujarnya           | he/she said; he/she says
			memberitahunya    | tell him/her/it; inform him/her/it
			dibelakangku      | behind me
			didepannya        | in front of him/her/it
			ditakut-takuti    | be frightened repeatedly; be scared repeatedly
			perteguh          | make firmer; make stronger
			memperteguh       | make firmer; make stronger
			diperteguh        | be made firmer; be made stronger
			diperindah        | be made more beautiful; be made lovelier
			keteguhan         | being firm; being strong
			teguhkan          | make firm; make strong
			meneguhkan        | make firm; make strong
			diteguhkan        | be made firm; be made strong
			meneguhkannya     | make him/her/it firm; make him/her/it strong
			kuteguhkan        | I make firm; I make strong
			kuteguhkannya     | I make him/her/it firm; I make him/her/it strong
			diteguhkannya     | be made firm by him/her; be made strong by him/her
			teguhkanlah       | make firm! (please); make strong! (please)
			kuteguh           | I am firm; I am strong
			keteguh-teguhan   | somewhat firm; somewhat strong
			terangguk-angguk  | nod repeatedly
			terpukul-pukul    | be hit repeatedly; be beaten repeatedly
			didustai          | be lied to
			berjaket          | wear a jacket
			berbuku           | have a book; have a volume
			berwarung         | have a food stall
			berdaun           | have leaves
			berinformasi      | have information
			berkota           | have a city
			terdekatnya       | his/her/its nearest; the nearest
			terdekatku        | my nearest; my closest
			terbesarnya       | the biggest; his/her/its biggest
			terbesarku        | my biggest; my largest
			dikarungkan       | be put in a sack
			dikotakan         | be made into a city; be put in or on a city
			diwarungkan       | be made into a food stall; be put in or on a food stall
			ditepungi         | be given flour; have flour put on it
			sedatangnya       | on coming; right after coming
			lirik-lirikan     | glance at each other; eye each other
			buku-bukuan       | NULL
			berbukukan        | have … as a book; have … as a volume
			anti-Rusia        | anti-Russian; anti-Russia
			antar-Rusia       | inter-Russian; inter-Russia
			eks-Rusia         | former Russian; former Russia
			anti-PKI          | anti-PKI
			pasca-Bali        | post-Bali
			co-anak           | co-child; co-kid
			Rusialah          | Russia; Russian
			ekstraseluler     | extracellular
			antiperang        | anti-war
			praperang         | pre-war
			antarkota         | between cities
			tiga-tiganya      | all three
			dirumahku         | in/at my house; in/at my home
			kerumahmu         | to your house; to your home
			ditumpuk          | be piled up; be accumulated
			anak-anakmulah    | your children; your kids
			""", nullValues = "NULL")
	void theEnglishOfAnInflectedFormIsWorkedOut(String word, @Nullable String english) {
		assertThat(of(word)).isEqualTo(english);
	}

	@ParameterizedTest
	@ValueSource(strings = { "memanggil", "buku", "tiga", "Bali", "panggilnya", "pertamanya", "tigaku", "dibelikanku",
			"sayanya", "dirumah", "terdunia", "jelasnya", "ditinggi", "katakannya", "zzzq", "Balinya", "pro-Siti",
			"Sitilah", "bukuan", "seinformasi" })
	void whatIsNotRegularIsLeftUnsaid(String word) {
		assertThat(of(word)).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "dipanggil", "dicukupi", "diperhatikan", "dipotret", "dibuka", "kaucukupi", "tercukupi",
			"memperhatikannya", "memotretnya", "membukanya", "mencukupinya", "diberi", "menundanya", "ditunda",
			"datanglah", "disukai", "menyukainya" })
	void nothingIsGluedTogetherWrongly(String word) {
		assertThat(String.valueOf(of(word))).doesNotContain("edd", "be be", "I be", "you be", "off him", "(needs)",
				"be paid attention", "picture of him/her/it of");
	}

	private @Nullable String of(String word) {
		return MORPHOLOGY.readings(word)
			.stream()
			.findFirst()
			.map(InflectedGlossTests::withSenses)
			.map((form) -> form.with(this.inflected.of(form)).english())
			.orElse(null);
	}

	private static FormReading withSenses(Reading reading) {
		return new FormReading(reading, GLOSSARY.senses(reading.headword(), reading.root()),
				GLOSSARY.senses(reading.root()));
	}

}
