package id.layang.text;

import java.util.List;

/**
 * The door of this package: text in, sentences of tokens out.
 *
 * <p>
 * Tokens ascend, never overlap, and {@code token.span().of(text)} is the token's surface.
 * Stateless and safe for use by many threads.
 */
public final class TextSplitter {

	private final Tokenizer tokenizer = new Tokenizer();

	/** The sentences of a text in reading order; empty when it has no token. */
	public List<Sentence> sentences(String text) {
		return new SentenceSplitter(text, tokens(text)).sentences();
	}

	/** The tokens of a text in reading order. */
	public List<Token> tokens(String text) {
		return this.tokenizer.tokens(text);
	}

}
