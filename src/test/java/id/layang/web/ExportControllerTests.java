package id.layang.web;

import java.nio.charset.StandardCharsets;

import id.layang.TestGlossary;
import id.layang.exchange.Exporter;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

import static org.assertj.core.api.Assertions.assertThat;

class ExportControllerTests {

	private final MockMvcTester http = MockMvcTester.create(MockMvcBuilders
		.standaloneSetup(
				new ExportController(new Downloads(new Exporter(TestGlossary.GLOSSARY, TestGlossary.MORPHOLOGY))))
		.setControllerAdvice(new Problems())
		.build());

	@Test
	void anExportIsADownload() {
		assertThat(this.http.get().uri("/api/exports/csv?band=1,2&field=space&field=law")).hasStatusOk()
			.hasContentType("text/csv;charset=UTF-8")
			.hasHeader("Content-Disposition", "attachment; filename=\"layang.csv\"")
			.body()
			.asString(StandardCharsets.UTF_8)
			.startsWith("headword,")
			.hasLineCount(1 + (int) TestGlossary.GLOSSARY.senses()
				.stream()
				.filter((sense) -> sense.band() < 3
						&& (sense.fields().contains("space") || sense.fields().contains("law")))
				.count());
	}

	@Test
	void theWholeGlossaryComesWithoutConditions() {
		assertThat(this.http.get().uri("/api/exports/TSV")).hasStatusOk().bodyText().contains("memanggil\tv\t");
	}

	@Test
	void anUnknownFormatNamesTheFormats() {
		assertThat(this.http.get().uri("/api/exports/pdf")).hasStatus(404)
			.bodyText()
			.contains("yomitan, stardict, tsv, csv, anki");
	}

	@Test
	void anUnknownBandOrFieldSaysWhatToWrite() {
		assertThat(this.http.get().uri("/api/exports/csv?band=9")).hasStatus(400).bodyText().contains("from 1");
		assertThat(this.http.get().uri("/api/exports/csv?field=x")).hasStatus(404).bodyText().contains("field=law");
	}

}
