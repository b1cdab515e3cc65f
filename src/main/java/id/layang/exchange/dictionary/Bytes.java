package id.layang.exchange.dictionary;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Files as bytes and text. */
final class Bytes {

	private static final char MARK = '\uFEFF';

	private Bytes() {
	}

	/** The content of a file; unpacked when its name says that it is gzip or dictzip. */
	static byte[] of(Path file, Guard guard) throws IOException {
		String name = file.getFileName().toString();
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
			return (name.endsWith(".dz") || name.endsWith(".gz")) ? guard.all(new GZIPInputStream(in)) : guard.all(in);
		}
		catch (EOFException | ZipException ex) {
			throw new DictionaryException("needs " + name + ", which is damaged or cut short; get it again");
		}
	}

	/** The content of a text file, which must be UTF-8. */
	static String text(Path file, Guard guard) throws IOException {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(of(file, guard))).toString();
			return (!text.isEmpty() && text.charAt(0) == MARK) ? text.substring(1) : text;
		}
		catch (CharacterCodingException ex) {
			throw new DictionaryException("is not UTF-8; save it as UTF-8");
		}
	}

}
