package id.layang.exchange.dictionary;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Reads the dictionaries of the DICT protocol's server: an index of headword, offset and
 * length, the numbers in base 64, beside the text.
 */
final class DictReader implements DictionaryReader {

	private static final String ENDING = ".index";

	private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

	private static final int LONGEST_NUMBER = 6;

	@Override
	public String ending() {
		return ENDING;
	}

	@Override
	public void read(Path file, Guard guard, Collector entries) throws IOException {
		byte[] text = Bytes.of(Names.beside(file, ENDING, ".dict.dz", ".dict"), guard);
		Articles articles = new Articles(text, guard);
		int number = 0;
		for (String line : (Iterable<String>) Bytes.text(file, guard).lines()::iterator) {
			number++;
			String[] columns = line.split("\t");
			if (columns.length < 3) {
				throw new DictionaryException(
						"line " + number + " is not headword, offset and length; the index is damaged: get it again");
			}
			String article = articles.at(columns[0], number(columns[1]), number(columns[2]));
			add(columns[0], article, entries);
		}
	}

	private static void add(String headword, String article, Collector entries) throws DictionaryException {
		String plain = headword.replace("-", "");
		if (plain.startsWith("00databaseshort")) {
			entries.name(article.replaceFirst("(?s)^\\s*00-?database-?short\\s*", ""));
		}
		else if (!plain.startsWith("00database")) {
			entries.add(headword, article.lines().toList());
		}
	}

	private static long number(String base64) throws DictionaryException {
		long number = 0;
		for (int i = 0; i < base64.length(); i++) {
			int digit = DIGITS.indexOf(base64.charAt(i));
			if (digit < 0 || i > LONGEST_NUMBER) {
				throw new DictionaryException("has the offset '" + base64 + "'; the index is damaged: get it again");
			}
			number = number * DIGITS.length() + digit;
		}
		return number;
	}

}
