package id.layang.exchange.dictionary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import id.layang.exchange.ExportFormat;
import id.layang.exchange.Exports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class DictionariesTests {

	@TempDir
	private Path folder;

	@Test
	void everyFormatIsRead() throws IOException {
		write("own.tsv", "# comment\nsuwung\tadj\tempty; void\tband=4\nplain\tsimple\n");
		write("table.csv", "\uFEFFword;\"definition\"\r\nsuwung;\"quiet; \"\"still\"\"\"\r\n");
		write("jargon.index", "00-database-short\tA\ta\nsuwung\ta\tP\n");
		write("jargon.dict", "00-database-short\n  Jargonsuwung\n  vacant");
		Fixtures.starDict(this.folder, "star", "m", "suwung", "hollow".getBytes(StandardCharsets.UTF_8));
		Files.write(this.folder.resolve("yomi.zip"), Fixtures
			.zip(Map.of("index.json", "{\"title\":\"Yomi\",\"format\":3,\"revision\":\"1\"}", "term_bank_1.json", """
					[["suwung","","","",0,["deserted",{"type":"structured-content","content":
					 [{"tag":"div","content":"first"},{"tag":"ul","content":[{"tag":"li","content":["sec","ond"]},
					 {"tag":"img","path":"x.png"}]}]},["suwungnya",["-nya"]]],1,""]]""")));
		Dictionaries read = Dictionaries.in(this.folder);
		assertThat(read.problems()).isEmpty();
		assertThat(read.entries()).containsExactlyInAnyOrder(
				new ForeignEntry("suwung", List.of("empty", "void"), "own"),
				new ForeignEntry("plain", List.of("simple"), "own"),
				new ForeignEntry("suwung", List.of("quiet", "\"still\""), "table"),
				new ForeignEntry("suwung", List.of("vacant"), "Jargon"),
				new ForeignEntry("suwung", List.of("hollow"), "star"),
				new ForeignEntry("suwung", List.of("deserted", "first", "second"), "Yomi"));
	}

	@Test
	void starDictFieldsOfSeveralTypesAreRead() throws IOException {
		byte[] article = "su-wung\0<p>empty &amp; <b>void</b></p><script>x</script><ol><li>hollow</li></ol>"
			.getBytes(StandardCharsets.UTF_8);
		Fixtures.starDict(this.folder, "several", "th", "suwung", article);
		byte[] untyped = "mplain\0hmarked <i>up</i>\0".getBytes(StandardCharsets.UTF_8);
		Fixtures.starDict(this.folder, "untyped", "", "suwung", untyped);
		assertThat(Dictionaries.in(this.folder).entries()).extracting(ForeignEntry::glosses)
			.containsExactly(List.of("su-wung", "empty & void", "hollow"), List.of("plain", "marked up"));
	}

	@Test
	void packedIndexAndTextAreRead() throws IOException {
		Fixtures.starDict(this.folder, "packed", "m", "suwung", "hollow".getBytes(StandardCharsets.UTF_8));
		pack("packed.idx", "packed.idx.gz");
		pack("packed.dict", "packed.dict.dz");
		assertThat(Dictionaries.in(this.folder).problems()).isEmpty();
		assertThat(Dictionaries.in(this.folder).entries()).hasSize(1);
	}

	@Test
	void ourOwnExportsAreReadBack() throws IOException {
		Files.write(this.folder.resolve("y.zip"), Exports.whole(ExportFormat.YOMITAN));
		Files.write(this.folder.resolve("c.csv"), Exports.whole(ExportFormat.CSV));
		for (Map.Entry<String, byte[]> file : Exports.unzipped(Exports.whole(ExportFormat.STARDICT)).entrySet()) {
			Path path = this.folder.resolve(file.getKey());
			Files.createDirectories(path.getParent());
			Files.write(path, file.getValue());
		}
		Dictionaries read = Dictionaries.in(this.folder);
		assertThat(read.problems()).isEmpty();
		assertThat(read.entries()).filteredOn((entry) -> entry.headword().equals("kamerad"))
			.hasSize(3)
			.allMatch((entry) -> entry.glosses().toString().contains("comrade"))
			.extracting(ForeignEntry::source)
			.doesNotHaveDuplicates();
		assertThat(read.entries()).extracting(ForeignEntry::headword).contains("terisolasinya");
	}

	@Test
	void aMissingFolderIsAProblemNotAFailure() {
		Dictionaries read = Dictionaries.in(this.folder.resolve("nowhere"));
		assertThat(read.entries()).isEmpty();
		assertThat(read.problems()).singleElement().asString().contains("nowhere", "layang.dictionaries");
	}

	private void write(String name, String text) throws IOException {
		Files.writeString(this.folder.resolve(name), text);
	}

	private void pack(String from, String to) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
			gzip.write(Files.readAllBytes(this.folder.resolve(from)));
		}
		Files.write(this.folder.resolve(to), packed.toByteArray());
		Files.delete(this.folder.resolve(from));
	}

}
