package id.layang.exchange.dictionary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small dictionaries, whole and broken. */
final class Fixtures {

	private Fixtures() {
	}

	/** A StarDict dictionary of one word. */
	static void starDict(Path folder, String name, String types, String word, byte[] article) throws IOException {
		Files.write(folder.resolve(name + ".dict"), article);
		Files.write(folder.resolve(name + ".idx"), index(word, 0, article.length));
		info(folder, name, types, 1, index(word, 0, 0).length);
	}

	static void info(Path folder, String name, String types, long words, long indexSize) throws IOException {
		Files.writeString(folder.resolve(name + ".ifo"), """
				StarDict's dict ifo file
				version=2.4.2
				bookname=%s
				wordcount=%d
				idxfilesize=%d
				%s
				""".formatted(name, words, indexSize, types.isEmpty() ? "" : "sametypesequence=" + types));
	}

	static byte[] index(String word, int offset, int length) {
		byte[] letters = word.getBytes(StandardCharsets.UTF_8);
		return ByteBuffer.allocate(letters.length + 9).put(letters).put((byte) 0).putInt(offset).putInt(length).array();
	}

	static byte[] zip(Map<String, String> files) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, String> file : files.entrySet()) {
				zip.putNextEntry(new ZipEntry(file.getKey()));
				zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return bytes.toByteArray();
	}

}
