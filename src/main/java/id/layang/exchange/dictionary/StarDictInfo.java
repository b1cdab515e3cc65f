package id.layang.exchange.dictionary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What an {@code .ifo} file says.
 *
 * @param name the dictionary's name
 * @param words how many headwords the index has
 * @param synonyms how many the {@code .syn} file has
 * @param indexSize the size of the index in bytes
 * @param types the types of an article's fields; empty when each field says its own
 */
record StarDictInfo(String name, long words, long synonyms, long indexSize, String types) {

	private static final String MAGIC = "StarDict's dict ifo file";

	static StarDictInfo read(Path file, Guard guard) throws IOException {
		String text = Bytes.text(file, guard);
		if (!text.startsWith(MAGIC)) {
			throw new DictionaryException("does not begin with \"" + MAGIC + "\"; it is no StarDict dictionary");
		}
		Map<String, String> values = new HashMap<>();
		text.lines().filter((line) -> line.indexOf('=') > 0).forEach((line) -> {
			int equals = line.indexOf('=');
			values.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
		});
		if (!values.getOrDefault("idxoffsetbits", "32").equals("32")) {
			throw new DictionaryException("has 64-bit offsets; only dictionaries with 32-bit offsets are read");
		}
		StarDictInfo info = new StarDictInfo(values.getOrDefault("bookname", ""), number(values, "wordcount"),
				number(values, "synwordcount"), number(values, "idxfilesize"),
				values.getOrDefault("sametypesequence", ""));
		guard.claim("words", info.words);
		guard.claim("synonyms", info.synonyms);
		return info;
	}

	private static long number(Map<String, String> values, String name) throws DictionaryException {
		String value = values.getOrDefault(name, "0");
		if (!value.matches("[0-9]{1,18}")) {
			throw new DictionaryException(name + "=" + value + " is no number; the .ifo file is damaged: get it again");
		}
		return Long.parseLong(value);
	}

}
