package id.layang.exchange.dictionary;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The text of a dictionary, cut into articles where its index says. */
final class Articles {

	private final byte[] text;

	private final Guard guard;

	Articles(byte[] text, Guard guard) {
		this.text = text;
		this.guard = guard;
	}

	byte[] bytesAt(String headword, long offset, long length) throws DictionaryException {
		if (offset < 0 || length < 0 || offset + length > this.text.length) {
			throw new DictionaryException("places '" + headword + "' outside its text (offset " + offset + ", length "
					+ length + " of " + this.text.length + " bytes); it is damaged or cut short: get it again");
		}
		if (length > Limits.ARTICLE) {
			throw new DictionaryException("has an article of " + length + " bytes, '" + headword + "'; at most "
					+ Limits.ARTICLE + " are read. It is damaged or not meant for this program");
		}
		this.guard.bytes(length);
		return Arrays.copyOfRange(this.text, (int) offset, (int) (offset + length));
	}

	String at(String headword, long offset, long length) throws DictionaryException {
		return new String(bytesAt(headword, offset, length), StandardCharsets.UTF_8);
	}

}
