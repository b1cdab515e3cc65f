package id.layang.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class StarDictExportTests {

	private static final Path SDCV = Path.of("/usr/bin/sdcv");

	private static Map<String, byte[]> files;

	@TempDir
	private static Path folder;

	@BeforeAll
	static void unpack() throws IOException {
		files = Exports.unzipped(Exports.whole(ExportFormat.STARDICT));
		for (Map.Entry<String, byte[]> file : files.entrySet()) {
			Path path = folder.resolve(file.getKey());
			Files.createDirectories(path.getParent());
			Files.write(path, file.getValue());
		}
	}

	/** A dictionary program that is not ours finds headwords and forms. */
	@ParameterizedTest
	@CsvSource({ "kamerad, comrade", "memanggil, call", "terisolasinya, isolated", "dipanggil, call", "nggak, not",
			"pesan, message" })
	void sdcvFinds(String word, String gloss) throws Exception {
		assumeTrue(Files.isExecutable(SDCV), "No sdcv on this machine (apt-get install sdcv): not checked against it");
		Process process = new ProcessBuilder(SDCV.toString(), "-n", "-x", "-2", folder.toString(), word)
			.redirectErrorStream(true)
			.start();
		assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).contains(gloss);
		assertThat(process.waitFor()).isZero();
	}

	@Test
	void theWordsAreInStarDictsOrderAndPointIntoTheText() throws IOException {
		ByteBuffer index = ByteBuffer.wrap(files.get("layang-id-en/layang.idx"));
		byte[] text = gunzip(files.get("layang-id-en/layang.dict.dz"));
		String before = "";
		int offset = 0;
		while (index.hasRemaining()) {
			String word = word(index);
			assertThat(StarDictOrder.ORDER.compare(before, word)).isNegative();
			assertThat(index.getInt()).isEqualTo(offset);
			offset += index.getInt();
			before = word;
		}
		assertThat(offset).isEqualTo(text.length);
	}

	@Test
	void theOrderIgnoresTheCaseOfAsciiOnly() {
		assertThat(Arrays.asList("b", "B", "a", "É", "z", "A-b").stream().sorted(StarDictOrder.ORDER))
			.containsExactly("a", "A-b", "B", "b", "z", "É");
	}

	@Test
	void eachChunkUnpacksAlone() throws Exception {
		byte[] file = files.get("layang-id-en/layang.dict.dz");
		byte[] text = gunzip(file);
		ByteBuffer header = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
		int length = header.getShort(18) & 0xFFFF;
		int count = header.getShort(20) & 0xFFFF;
		assertThat(new String(file, 12, 2, StandardCharsets.US_ASCII)).isEqualTo("RA");
		int at = 12 + (header.getShort(10) & 0xFFFF);
		for (int chunk = 0; chunk < count; chunk++) {
			int size = header.getShort(22 + 2 * chunk) & 0xFFFF;
			Inflater inflater = new Inflater(true);
			inflater.setInput(file, at, size);
			byte[] plain = new byte[Math.min(length, text.length - chunk * length)];
			assertThat(inflater.inflate(plain)).isEqualTo(plain.length);
			assertThat(plain).isEqualTo(Arrays.copyOfRange(text, chunk * length, chunk * length + plain.length));
			inflater.end();
			at += size;
		}
	}

	private static String word(ByteBuffer bytes) {
		int start = bytes.position();
		while (bytes.get() != 0) {
			continue;
		}
		return new String(bytes.array(), start, bytes.position() - start - 1, StandardCharsets.UTF_8);
	}

	private static byte[] gunzip(byte[] bytes) throws IOException {
		try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
			return in.readAllBytes();
		}
	}

}
