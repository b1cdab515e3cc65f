package id.layang.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The one place where text is normalised for look-up: NFC, lower case, one kind of
 * apostrophe and hyphen, nothing invisible and no line break inside a word. The text
 * itself is never changed.
 */
public final class Keys {

	/** Between the halves of a word broken at the end of a line. */
	private static final Pattern LINE_BREAK = Pattern.compile("[ \t]*+\\R[ \t]*");

	private Keys() {
	}

	/** The key under which a surface form is looked up. */
	public static String of(String surface) {
		return isPlain(surface) ? surface : visible(surface).toLowerCase(Locale.ROOT);
	}

	/** The surface form with case kept, everything else normalised as in a key. */
	public static String visible(String surface) {
		String unbroken = LINE_BREAK.matcher(surface).replaceAll("");
		StringBuilder kept = new StringBuilder(unbroken.length());
		for (int i = 0; i < unbroken.length(); i++) {
			char c = unbroken.charAt(i);
			if (!isInvisible(c)) {
				kept.append(plain(c));
			}
		}
		return Normalizer.normalize(kept, Normalizer.Form.NFC);
	}

	private static boolean isPlain(String surface) {
		for (int i = 0; i < surface.length(); i++) {
			char c = surface.charAt(i);
			if ((c < 'a' || c > 'z') && c != '-' && c != ' ' && c != '\'') {
				return false;
			}
		}
		return true;
	}

	/** Soft hyphen, zero-width characters and direction marks. */
	static boolean isInvisible(char c) {
		return c == '\u00AD' || (c >= '\u200B' && c <= '\u200F') || c == '\u2060' || c == '\uFEFF'
				|| (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
	}

	static boolean isHyphen(char c) {
		return c == '-' || c == '\u2010' || c == '\u2011';
	}

	private static char plain(char c) {
		return switch (c) {
			case '\u2018', '\u2019', '\u02BC', '\u02BB', '\u00B4', '`' -> '\'';
			case '\u2010', '\u2011' -> '-';
			default -> c;
		};
	}

}
