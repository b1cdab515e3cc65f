package id.layang.text;

/**
 * A stretch of text that a reader points at as one thing.
 *
 * @param span where it stands in the text
 * @param written how it is written
 * @param kind what sort of thing it is
 */
public record Token(Span span, Surface written, Kind kind) {

	/** What a token is, as far as its characters tell. */
	public enum Kind {

		WORD, NUMBER, HASHTAG, MENTION, URL, EMAIL, EMOJI;

		/** Whether a reader may ask what it means. */
		public boolean isReadable() {
			return this == WORD || this == NUMBER || this == HASHTAG;
		}

	}

	public int start() {
		return this.span.start();
	}

	public int end() {
		return this.span.end();
	}

	/** The characters of the span, unchanged. */
	public String surface() {
		return this.written.text();
	}

	/** What look-ups use, see {@link Keys}; a hashtag's without its mark. */
	public String key() {
		return this.written.key();
	}

	/** Whether there is nothing in it but small letters a to z. */
	public boolean isSmall() {
		return this.written.small();
	}

	/** Whether there is a digit in it. */
	public boolean hasDigit() {
		return this.written.digit();
	}

	/** Whether the first letter is a capital: {@code Bali}, {@code PBB}. */
	public boolean isCapitalised() {
		return this.written.capitalised();
	}

	/** Whether it has two or more letters and all of them are capitals: {@code PBB}. */
	public boolean isAllCapitals() {
		return this.written.allCapitals();
	}

}
