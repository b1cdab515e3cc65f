package id.layang.exchange.dictionary;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The fields of a StarDict article. Lower-case types end in a zero byte, upper-case ones
 * begin with their size; with fixed types the last field needs neither.
 */
final class StarDictFields {

	private static final String PLAIN = "mtylw";

	private static final String MARKED_UP = "ghx";

	private final String types;

	StarDictFields(String types) {
		this.types = types;
	}

	List<String> lines(byte[] article) throws DictionaryException {
		List<String> lines = new ArrayList<>();
		ByteBuffer bytes = ByteBuffer.wrap(article);
		for (int field = 0; bytes.hasRemaining() && (this.types.isEmpty() || field < this.types.length()); field++) {
			char type = this.types.isEmpty() ? (char) bytes.get() : this.types.charAt(field);
			boolean last = field == this.types.length() - 1;
			byte[] content = Character.isUpperCase(type) ? sized(bytes, last) : ended(bytes, last);
			lines.addAll(lines(type, new String(content, StandardCharsets.UTF_8)));
		}
		return lines;
	}

	private static List<String> lines(char type, String text) {
		if (MARKED_UP.indexOf(type) >= 0) {
			return Markup.lines(text);
		}
		return (PLAIN.indexOf(type) >= 0) ? text.lines().toList() : List.of();
	}

	private static byte[] sized(ByteBuffer bytes, boolean last) throws DictionaryException {
		long size = (last || bytes.remaining() < Integer.BYTES) ? bytes.remaining() : bytes.getInt() & 0xFFFFFFFFL;
		if (size > bytes.remaining()) {
			throw new DictionaryException("has a field of " + size + " bytes in an article of " + bytes.capacity()
					+ "; it is damaged: get it again");
		}
		byte[] content = new byte[(int) size];
		bytes.get(content);
		return content;
	}

	private static byte[] ended(ByteBuffer bytes, boolean last) {
		int start = bytes.position();
		int end = start;
		while (end < bytes.limit() && (last || bytes.get(end) != 0)) {
			end++;
		}
		byte[] content = new byte[end - start];
		bytes.get(content);
		bytes.position(Math.min(end + 1, bytes.limit()));
		return content;
	}

}
