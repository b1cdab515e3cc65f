package id.layang.text;

/**
 * A stretch of text that a reader points at as one thing.
 *
 * @param span where it stands in the text
 * @param surface the characters of the span, unchanged
 * @param key what look-ups use, see {@link Keys}; a hashtag's without its mark
 * @param kind what sort of thing it is
 */
public record Token(Span span, String surface, String key, Kind kind) {

	/** What a token is, as far as its characters tell. */
	public enum Kind {

		WORD, NUMBER, HASHTAG, MENTION, URL, EMAIL, EMOJI;

		/** Whether a reader may ask what it means. */
		public boolean isReadable() {
			return this == WORD || this == NUMBER || this == HASHTAG;
		}

	}

	static Token of(String text, Span span, Kind kind) {
		String surface = span.of(text);
		return new Token(span, surface, Keys.of((kind == Kind.HASHTAG) ? surface.substring(1) : surface), kind);
	}

	public int start() {
		return this.span.start();
	}

	public int end() {
		return this.span.end();
	}

	/** Whether the first letter is a capital: {@code Bali}, {@code PBB}. */
	public boolean isCapitalised() {
		return Character.isUpperCase(this.surface.codePointAt(0));
	}

	/** Whether it has two or more letters and all of them are capitals: {@code PBB}. */
	public boolean isAllCapitals() {
		int letters = 0;
		for (int i = 0; i < this.surface.length(); i++) {
			char c = this.surface.charAt(i);
			if (Character.isLowerCase(c)) {
				return false;
			}
			letters += Character.isUpperCase(c) ? 1 : 0;
		}
		return letters > 1;
	}

}
