package id.layang.annotation;

import java.util.Arrays;
import java.util.Set;

/** Words that begin names, and words that only look as if they did, as tables. */
final class NameWords {

	/** After these a capital begins the name of a person. */
	static final Set<String> ADDRESSES = words("""
			pak bu bapak ibu mas mbak mbah bang kak dek tuan nyonya nona tn ny nn sdr sdri haji hajah h hj kh kiai
			kyai ustaz ustad ustadz ustazah habib dr drg drs dra prof ir raden andi bin binti bernama mr mrs ms
			al eyang romo mpok cak gus bung kang teuku tengku tgk bpk pdt pst suster""");

	/** A rank that belongs to the name of whoever holds it, and alone does not. */
	static final Set<String> RANKS = words("""
			presiden raja ratu sultan pangeran putri kaisar paus uskup kardinal pendeta nabi rasul santo santa dewa
			dewi menteri direktur jenderal kolonel kapten letnan mayor sersan kopral laksamana marsekal brigjen mayjen
			letjen kombes inspektur komisaris ratu khalifah imam syekh sunan adipati patih tumenggung lord sir""");

	/** An office, which stays a common noun beside the name of its holder. */
	static final Set<String> OFFICES = words("""
			ketua gubernur sekretaris kepala deputi dirut sekjen dubes duta pimpinan pemimpin manajer
			bupati walikota wali camat lurah hakim jaksa pengacara bendahara anggota asisten juru staf kapolri
			kapolda kapolres kapolsek panglima komandan pelatih kapten rektor dekan guru dosen dokter perawat pengamat
			analis ekonom perdana mantan calon wapres menkeu menteri presiden direktur komisaris ibu bapak saudara
			sutradara aktor aktris penyanyi penulis pengusaha petani warga rakyat bangsa putra putri kanselir senator
			profesor doktor ustaz wartawan redaktur pemred pangdam danrem dandim kasat kanit kabid kadis
			bidan polisi carik lebai sopir satpam bos kades lurah mantri penghulu modin guru ojol kusir""");

	/** Institutions, places, events and works, whose names open with what they are. */
	static final Set<String> HEADS = words(
			"""
					bank universitas institut sekolah akademi politeknik madrasah pesantren pondok yayasan
					kementerian departemen direktorat ditjen dinas badan dewan majelis mahkamah komisi komite komnas lembaga
					kantor gedung biro pusat balai kejaksaan kepolisian kedutaan konsulat istana parlemen kongres senat partai
					persatuan perhimpunan ikatan asosiasi federasi gerakan organisasi serikat aliansi liga klub grup kelompok
					tentara angkatan pasukan batalyon resimen divisi kodam korem skuadron komando armada
					republik kerajaan kesultanan kekaisaran dinasti uni provinsi propinsi kabupaten kota
					kotamadya kecamatan kelurahan desa dusun kampung nagari distrik prefektur keuskupan
					jalan jl gang jembatan terminal stasiun pelabuhan bandar stadion museum taman monumen candi pura
					masjid mesjid gereja katedral kuil vihara wihara klenteng makam benteng menara tugu hotel restoran rumah
					pulau kepulauan semenanjung tanjung teluk selat laut samudra samudera danau waduk bendungan sungai kali
					gunung bukit pegunungan lembah gua goa pantai hutan gurun air benua terusan kebun kawasan blok
					piala kejuaraan olimpiade festival penghargaan anugerah hadiah perang pertempuran revolusi konferensi
					kongres operasi proklamasi perjanjian traktat deklarasi piagam pakta pemberontakan
					uu ruu perpres undang-undang kitab wakil dirjen wadirut panitia pansus wisma muara peraturan marga surat injil bursa suku bahasa agama sumpah zaman dinas perpustakaan
					rsud rsup rs pt cv ud firma koperasi perum""");

	/** Said of a person with a capital out of respect, and names nobody. */
	static final Set<String> PRONOUNS = words("""
			anda nya mu ku aku dia ia saya kau engkau beliau mereka kami kita kalian""");

	/** Stand in lower case inside a name. */
	static final Set<String> LINKS = words("""
			of the and for in on to de la le du da des del van von der den ter bin binti al el an a et y ibn ibnu""");

	/** Whether a word of address may stand before it without making it a name. */
	static boolean isHeld(String word) {
		return OFFICES.contains(word) || RANKS.contains(word) || ADDRESSES.contains(word);
	}

	private NameWords() {
	}

	private static Set<String> words(String table) {
		return Set.copyOf(Arrays.asList(table.strip().split("\\s+")));
	}

}
