package id.layang.exchange.dictionary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Each hostile or broken dictionary is named with its reason; its neighbour is read. */
class HostileDictionariesTests {

	private static final String INDEX = "{\"title\":\"X\",\"format\":3,\"revision\":\"1\"}";

	private static final byte[] TEXT = "text".getBytes(StandardCharsets.UTF_8);

	@TempDir
	private Path folder;

	@FunctionalInterface
	interface Attack {

		void lay(Path folder) throws IOException;

	}

	static Stream<Arguments> attacks() {
		return Stream.of(attack("zip bomb", "bad.zip", "zip bomb", HostileDictionariesTests::zipBomb),
				attack("gzip bomb", "bad.ifo", "zip bomb", HostileDictionariesTests::gzipBomb),
				zip("traversal", "points outside", "../../etc/passwd", "x"),
				zip("absolute name", "points outside", "/etc/passwd", "x"),
				zip("Windows name", "points outside", "..\\..\\boot.ini", "x"),
				zip("bank that is no array", "no array of terms", "term_bank_1.json", "{\"a\":1}"),
				zip("bank cut short", "damaged", "term_bank_1.json", "[[\"a\",\"\",\"\",\"\",0,[\"b\"]"),
				zip("bottomless bank", "damaged", "term_bank_1.json", "[".repeat(100_000)),
				zip("other format", "format 1", "index.json", "{\"title\":\"X\",\"format\":1}"),
				attack("no index", "bad.zip", "no index.json", (folder) -> put(folder, "bad.zip", Map.of("a", "b"))),
				attack("many files", "bad.zip", "10000", HostileDictionariesTests::manyFiles),
				attack("no zip", "bad.zip", "no zip file", (folder) -> Files.write(folder.resolve("bad.zip"), TEXT)),
				attack("truncated zip", "bad.zip", "cut short", HostileDictionariesTests::truncatedZip),
				attack("absurd word count", "bad.ifo", "999999999999 words",
						(folder) -> starDict(folder, 999_999_999_999L, 13, Fixtures.index("kata", 0, 4))),
				attack("wrong word count", "bad.ifo", "wordcount=7",
						(folder) -> starDict(folder, 7, 13, Fixtures.index("kata", 0, 4))),
				attack("wrong index size", "bad.ifo", "idxfilesize=99",
						(folder) -> starDict(folder, 1, 99, Fixtures.index("kata", 0, 4))),
				attack("offset outside", "bad.ifo", "outside its text",
						(folder) -> starDict(folder, 1, 13, Fixtures.index("kata", -1, 4))),
				attack("length outside", "bad.ifo", "outside its text",
						(folder) -> starDict(folder, 1, 13, Fixtures.index("kata", 2, Integer.MAX_VALUE))),
				attack("truncated index", "bad.ifo", "middle of a word",
						(folder) -> starDict(folder, 1, 9, Arrays.copyOf(Fixtures.index("kata", 0, 4), 9))),
				attack("64-bit offsets", "bad.ifo", "64-bit", HostileDictionariesTests::wideOffsets),
				attack("synonym of nothing", "bad.ifo", "synonym 'sinonim'", HostileDictionariesTests::wrongSynonym),
				attack("truncated dictzip", "bad.ifo", "cut short", HostileDictionariesTests::truncatedDictZip),
				attack("no text beside the index", "bad.index", "bad.dict",
						(folder) -> text(folder, "bad.index", "a\tA\tB\n")),
				attack("DICT offset outside", "bad.index", "outside its text", (folder) -> {
					text(folder, "bad.index", "kata\tA\tzzzz\n");
					text(folder, "bad.dict", "text");
				}), attack("DICT offset that is no number", "bad.index", "offset '%%'", (folder) -> {
					text(folder, "bad.index", "kata\t%%\tB\n");
					text(folder, "bad.dict", "text");
				}), attack("line without a tab", "bad.tsv", "line 2", (folder) -> text(folder, "bad.tsv", "a\tb\nc\n")),
				attack("not UTF-8", "bad.tsv", "UTF-8",
						(folder) -> Files.write(folder.resolve("bad.tsv"), new byte[] { 'a', '\t', (byte) 0xFF })),
				attack("open quotation", "bad.csv", "line 2", (folder) -> text(folder, "bad.csv", "a,b\nc,\"d\n\n\n")),
				attack("row without a comma", "bad.csv", "line 3",
						(folder) -> text(folder, "bad.csv", "a,b\nc,d\ne\n")),
				attack("format that is not read", "bad.mdx", "convert it", (folder) -> text(folder, "bad.mdx", "x")));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("attacks")
	void isRefusedAndTheRestStillLoads(String name, String file, String reason, Attack attack) throws IOException {
		attack.lay(this.folder);
		text(this.folder, "good.tsv", "kata\tword\n");
		Dictionaries read = Dictionaries.in(this.folder);
		assertThat(read.problems()).singleElement().satisfies((problem) -> {
			assertThat(problem.file().getFileName()).hasToString(file);
			assertThat(problem.message()).contains(reason);
		});
		assertThat(read.entries()).extracting(ForeignEntry::source).containsOnly("good");
	}

	@Test
	void theLimitsHoldForAllDictionariesTogether() throws IOException {
		text(this.folder, "a.tsv", "a\tb\n".repeat(60));
		text(this.folder, "b.tsv", "a\tb\n".repeat(60));
		text(this.folder, "c.tsv", "c\td\n".repeat(30));
		Dictionaries entries = new FolderReader(new Limits(100, 1 << 20, 200, 10)).read(this.folder);
		assertThat(entries.problems()).singleElement().asString().contains("b.tsv", "40 entries");
		assertThat(entries.entries()).extracting(ForeignEntry::source).containsExactly("a", "c");
		Dictionaries bytes = new FolderReader(new Limits(1000, 400, 200, 10)).read(this.folder);
		assertThat(bytes.problems()).singleElement().asString().contains("b.tsv", "unpacks to more");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<div>", "<br>", "<b>", "<table><tr><td>", "<a><p>", "&amp;", "<li><ul>", "<" })
	void markupThatIsAllTagsIsReadInNoTime(String tag) throws IOException {
		String article = tag.repeat(Limits.ARTICLE / tag.length() - 1) + "kata";
		Fixtures.starDict(this.folder, "tags", "h", "x", article.getBytes(StandardCharsets.UTF_8));
		assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Dictionaries.in(this.folder));
	}

	private static Arguments attack(String name, String file, String reason, Attack attack) {
		return Arguments.of(name, file, reason, attack);
	}

	private static Arguments zip(String name, String reason, String file, String content) {
		return attack(name, "bad.zip", reason, (folder) -> {
			Map<String, String> files = new LinkedHashMap<>(Map.of("index.json", INDEX));
			files.put(file, content);
			put(folder, "bad.zip", files);
		});
	}

	private static void put(Path folder, String name, Map<String, String> files) throws IOException {
		Files.write(folder.resolve(name), Fixtures.zip(files));
	}

	private static void text(Path folder, String name, String text) throws IOException {
		Files.writeString(folder.resolve(name), text);
	}

	/** 64 MB of spaces in 64 kB. */
	private static void zipBomb(Path folder) throws IOException {
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("bad.zip")))) {
			zip.putNextEntry(new ZipEntry("index.json"));
			zip.write(INDEX.getBytes(StandardCharsets.UTF_8));
			zip.putNextEntry(new ZipEntry("term_bank_1.json"));
			byte[] spaces = new byte[1 << 20];
			Arrays.fill(spaces, (byte) ' ');
			for (int i = 0; i < 64; i++) {
				zip.write(spaces);
			}
		}
	}

	private static void gzipBomb(Path folder) throws IOException {
		starDict(folder, 1, 13, Fixtures.index("kata", 0, 4));
		Files.delete(folder.resolve("bad.dict"));
		try (GZIPOutputStream gzip = new GZIPOutputStream(Files.newOutputStream(folder.resolve("bad.dict.dz")))) {
			for (int i = 0; i < 64; i++) {
				gzip.write(new byte[1 << 20]);
			}
		}
	}

	private static void manyFiles(Path folder) throws IOException {
		Map<String, String> files = new LinkedHashMap<>(Map.of("index.json", INDEX));
		IntStream.range(0, 10_001).forEach((i) -> files.put("f" + i, ""));
		put(folder, "bad.zip", files);
	}

	private static void truncatedZip(Path folder) throws IOException {
		byte[] zip = Fixtures.zip(Map.of("index.json", INDEX, "term_bank_1.json", "[]"));
		Files.write(folder.resolve("bad.zip"), Arrays.copyOf(zip, zip.length - 30));
	}

	private static void starDict(Path folder, long words, long indexSize, byte[] index) throws IOException {
		Files.write(folder.resolve("bad.dict"), TEXT);
		Files.write(folder.resolve("bad.idx"), index);
		Fixtures.info(folder, "bad", "m", words, indexSize);
	}

	private static void wideOffsets(Path folder) throws IOException {
		starDict(folder, 1, 13, Fixtures.index("kata", 0, 4));
		text(folder, "bad.ifo", Files.readString(folder.resolve("bad.ifo")) + "idxoffsetbits=64\n");
	}

	private static void wrongSynonym(Path folder) throws IOException {
		starDict(folder, 1, 13, Fixtures.index("kata", 0, 4));
		Files.write(folder.resolve("bad.syn"), Arrays.copyOf(Fixtures.index("sinonim", 5, 0), 12));
	}

	private static void truncatedDictZip(Path folder) throws IOException {
		starDict(folder, 1, 13, Fixtures.index("kata", 0, 4));
		Files.delete(folder.resolve("bad.dict"));
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
			gzip.write(TEXT);
		}
		Files.write(folder.resolve("bad.dict.dz"), Arrays.copyOf(packed.toByteArray(), 15));
	}

}
