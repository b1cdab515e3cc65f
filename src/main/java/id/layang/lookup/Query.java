package id.layang.lookup;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import id.layang.text.Keys;

/**
 * What is looked for.
 *
 * @param text as asked, tidied: one blank between words, no control characters
 * @param key what look-ups use
 * @param shape how it is to be understood
 * @param side the language it is in
 */
record Query(String text, String key, Shape shape, Side side) {

	enum Shape {

		WORDS, PATTERN, QUOTED, EMPTY

	}

	private static final int LONGEST = 120;

	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Co}\\p{Cs}]+");

	private static final Pattern EDGES = Pattern
		.compile("^[^\\p{L}\\p{N}*?\"“”]+|[^\\p{L}\\p{N}*?\"“”.]+$|(?<=[\\p{L}\\p{N}])[?!]+$");

	private static final Pattern QUOTES = Pattern.compile("[\"“”]");

	static Query of(String asked, Side side) {
		String cut = asked.substring(0, Math.min(asked.length(), LONGEST));
		String text = EDGES.matcher(BLANKS.matcher(cut).replaceAll(" ").strip()).replaceAll("");
		String bare = QUOTES.matcher(text).replaceAll("").strip();
		Shape shape = shape(text, bare);
		String wanted = (shape == Shape.PATTERN) ? text : bare;
		return new Query(wanted, (shape == Shape.PATTERN) ? wanted.toLowerCase(Locale.ROOT) : Keys.of(wanted), shape,
				side);
	}

	private static Shape shape(String text, String bare) {
		if (bare.codePoints().noneMatch(Character::isLetterOrDigit)) {
			return Shape.EMPTY;
		}
		if (text.indexOf('*') >= 0 || text.indexOf('?') >= 0) {
			return Shape.PATTERN;
		}
		boolean quoted = QUOTES.matcher(text.substring(0, 1)).matches()
				&& QUOTES.matcher(text.substring(text.length() - 1)).matches() && text.length() > 2;
		return quoted ? Shape.QUOTED : Shape.WORDS;
	}

	/** Its words, as keys. */
	List<String> words() {
		return List.of(this.key.split(" "));
	}

	boolean isOneWord() {
		return this.key.indexOf(' ') < 0;
	}

	/** The same question about other words. */
	Query about(String other) {
		return new Query(other, Keys.of(other), Shape.WORDS, this.side);
	}

}
