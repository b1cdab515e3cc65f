package id.layang.annotation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;

import id.layang.TestGlossary;
import id.layang.text.RandomText;
import id.layang.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class AnnotatorTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Mereka saling memanggil [kamerad]. | comrade
			Ia berkunjung ke [kosmodrom] itu. | cosmodrome
			Dia [memanggil] adiknya. | call
			Dunia tahu betapa [terisolasinya] desa itu. | isolated
			Ibu [mengingatkan] kami. | remind
			Kami [mendukung] rencana itu. | support
			Ia sakit [kepala]. | head
			Polisi menemukan [peluru]. | bullet
			Ia [mengatakan] yang benar. | say
			Ia tinggal di sana [sebulan]. | month
			Peluang itu layak [dijajaki]. | explore
			Sekolah ada di desa. [Sekolah] itu baru. | school
			Kami [berikan] buku itu kepadanya. | give
			Pulau [Bali] indah. | Bali
			Ini [adalah] rumah kami. | be
			Harganya [Rp10.000,50] saja. | rupiah
			Ia juara yang [ke-2]. | -th
			Jangan [buru2] pulang. | hurry
			Luasnya [5km²] saja. | kilomet
			Kata [the] itu bahasa Inggris. | the
			""")
	void aWordIsShownWithItsMeaning(String marked, String gloss) {
		AnnotatedWord word = Shown.of(marked).word();
		assertThat(word.sense()).as(marked).isNotNull();
		assertThat(String.join("; ", word.sense().glosses())).contains(gloss);
	}

	@Test
	void theFormSaysHowItIsBuiltAndWhatThatMeans() {
		FormReading reading = Shown.of("Betapa [terisolasinya] kota itu.").word().form().readings().getFirst();
		assertThat(reading.reading().headword()).isEqualTo("terisolasi");
		assertThat(reading.reading().root()).isEqualTo("isolasi");
		assertThat(Shown.of("Ia [dipanggil] guru.").word().form().readings().getFirst().english())
			.contains("be called");
	}

	@Test
	void aReadersChoiceWins() {
		String text = "Bulan itu terang.";
		AnnotatedText plain = TestGlossary.ANNOTATOR.annotate(text);
		String other = plain.words()
			.getFirst()
			.form()
			.senses()
			.stream()
			.map((sense) -> sense.key())
			.filter((key) -> !key.equals(plain.words().getFirst().sense().key()))
			.findFirst()
			.orElseThrow();
		AnnotatedText chosen = TestGlossary.ANNOTATOR.annotate(text, Map.of("bulan", other));
		assertThat(chosen.words().getFirst().sense().key()).isEqualTo(other);
		assertThat(chosen.words().getFirst().because()).isNotNull();
	}

	@Test
	void coverageCountsWordsAndNamesTheUnknown() {
		Coverage coverage = TestGlossary.ANNOTATOR.annotate("Kami makan qwrtpz di Jakarta pada 2018.").coverage();
		assertThat(coverage).isEqualTo(new Coverage(5, 4, List.of("qwrtpz")));
	}

	@Test
	void caseDoesNotDependOnTheMachinesLanguage() {
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.of("tr", "TR"));
		try {
			assertThat(Shown.of("INI [IKAN] ASIN DARI INDONESIA").key()).isEqualTo("ikan/n");
			assertThat(Shown.of("[Ini] ikan.").key()).startsWith("ini/");
		}
		finally {
			Locale.setDefault(before);
		}
	}

	static LongStream seeds() {
		return LongStream.range(0, 300);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void spansHoldForTextNobodyWouldWrite(long seed) {
		String text = RandomText.of(seed);
		AnnotatedText annotated = TestGlossary.ANNOTATOR.annotate(text);
		int end = 0;
		for (AnnotatedWord word : annotated.words()) {
			assertThat(word.span().start()).isGreaterThanOrEqualTo(end);
			assertThat(word.span().of(text)).isNotBlank();
			end = word.span().end();
		}
		List<Span> parts = annotated.phrases().stream().flatMap((phrase) -> phrase.parts().stream()).toList();
		for (Span one : parts) {
			assertThat(parts).noneMatch((other) -> one.overlaps(other) && !one.contains(other) && !other.contains(one));
		}
	}

}
