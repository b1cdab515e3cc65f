package id.layang.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

import id.layang.glossary.Glossary;
import id.layang.glossary.GlossaryFiles;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ExporterTests {

	private static final Selection SPACE = new Selection(Set.of(), Set.of("space"), Set.of());

	@ParameterizedTest
	@EnumSource(ExportFormat.class)
	void theSameGlossaryGivesTheSameBytes(ExportFormat format) {
		assertThat(Exports.part(format, SPACE)).isEqualTo(Exports.part(format, SPACE)).isNotEmpty();
	}

	@ParameterizedTest
	@EnumSource(ExportFormat.class)
	void theLicenceIsInside(ExportFormat format) throws IOException {
		byte[] export = Exports.part(format, SPACE);
		boolean zip = export[0] == 'P' && export[1] == 'K';
		Map<String, byte[]> files = zip ? Exports.unzipped(export) : Map.of("", export);
		assertThat(files.values()).map((bytes) -> new String(bytes, StandardCharsets.UTF_8))
			.anyMatch((text) -> text.contains("Layang")
					&& (text.contains("Apache License, Version 2.0") || text.contains("Apache-2.0")));
	}

	@ParameterizedTest
	@EnumSource(names = { "YOMITAN", "STARDICT" })
	void formsFoundAheadGiveTheSame(ExportFormat format) {
		assertThat(Arrays.equals(Exports.ahead(format), Exports.whole(format))).isTrue();
	}

	@Test
	void aSelectionTakesBandFieldAndHeadwords() {
		assertThat(Exports.count(new Selection(Set.of(), Set.of(), Set.of("bulan")))).isEqualTo(2);
		assertThat(Exports.count(new Selection(Set.of(5), Set.of(), Set.of("bulan")))).isZero();
		assertThat(Exports.count(SPACE)).isBetween(20L, 2000L);
	}

	@Test
	void tsvIsReadBackAsTheGlossary() {
		String text = new String(Exports.part(ExportFormat.TSV, new Selection(Set.of(), Set.of(), Set.of("memanggil"))),
				StandardCharsets.UTF_8);
		Glossary glossary = Glossary.read(new GlossaryFiles(Map.of("words/m.tsv", text)));
		assertThat(glossary.sense("memanggil/v").glosses()).contains("call");
	}

	@Test
	void csvIsReadByCommonsCsv() throws IOException {
		String text = new String(Exports.whole(ExportFormat.CSV), StandardCharsets.UTF_8);
		CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
		try (CSVParser parser = CSVParser.parse(text, format)) {
			Map<String, CSVRecord> rows = parser.stream()
				.collect(java.util.stream.Collectors.toMap((row) -> row.get("key"), (row) -> row));
			assertThat((long) rows.size()).isEqualTo(Exports.count(Selection.ALL));
			assertThat(rows.values()).allMatch(CSVRecord::isConsistent);
			assertThat(rows.get("terisolasi/adj").get("built")).isEqualTo("ter- + isolasi");
			assertThat(rows.get("terisolasi/adj").get("source")).isEqualTo("Layang, Apache-2.0");
		}
	}

}
