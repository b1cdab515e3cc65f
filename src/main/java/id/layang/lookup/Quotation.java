package id.layang.lookup;

import java.util.List;
import java.util.regex.Pattern;

import id.layang.text.Keys;

/** Words that are wanted exactly so, in this order. */
final class Quotation {

	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}']+");

	private final String words;

	Quotation(String text) {
		this.words = spaced(text);
	}

	/** Whether a text has the words side by side. */
	boolean isIn(String text) {
		return spaced(text).contains(this.words);
	}

	/** The words one by one. */
	List<String> words() {
		return List.of(this.words.strip().split(" "));
	}

	private static String spaced(String text) {
		return " " + BETWEEN.matcher(Keys.of(text)).replaceAll(" ").strip() + " ";
	}

}
