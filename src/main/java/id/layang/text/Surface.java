package id.layang.text;

/**
 * A word as it is written, with what is asked of it at every place it stands in.
 *
 * @param text the characters, unchanged
 * @param key what look-ups use, see {@link Keys}
 * @param letters the characters in one number, see {@link Letters}
 * @param small whether there is nothing in it but small letters a to z
 * @param digit whether there is a digit in it
 * @param capitalised whether it begins with a capital
 * @param allCapitals whether it has two or more letters and all of them are capitals
 */
public record Surface(String text, String key, long letters, boolean small, boolean digit, boolean capitalised,
		boolean allCapitals) {

	static Surface of(String text) {
		return of(text, Keys.of(text));
	}

	static Surface of(String text, String key) {
		return new Surface(text, key, Letters.of(text, 0, text.length()), isSmall(text),
				text.chars().anyMatch(Character::isDigit), Character.isUpperCase(text.codePointAt(0)),
				isAllCapitals(text));
	}

	/** A number that other words seldom share, for tables of words met lately. */
	public int spread() {
		return (this.letters != Letters.NONE) ? Letters.spread(this.letters) : this.text.hashCode();
	}

	private static boolean isSmall(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
				return false;
			}
		}
		return true;
	}

	private static boolean isAllCapitals(String text) {
		int letters = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Character.isLowerCase(c)) {
				return false;
			}
			letters += Character.isUpperCase(c) ? 1 : 0;
		}
		return letters > 1;
	}

}
