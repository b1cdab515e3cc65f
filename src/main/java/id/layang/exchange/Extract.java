package id.layang.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The part of the glossary that is taken away.
 *
 * @param articles the headwords in the order of the glossary
 * @param finding finds the forms of each
 */
record Extract(List<Article> articles, Function<List<Article>, Map<String, List<Lemma>>> finding) {

	private static final int DIGITS = 12;

	Extract {
		articles = List.copyOf(articles);
	}

	/** Every inflected form with its headwords, likeliest first; in code point order. */
	Map<String, List<Lemma>> forms() {
		return this.finding.apply(this.articles);
	}

	/** Changes with the content and with nothing else. */
	String revision() {
		MessageDigest digest = sha256();
		for (Article article : this.articles) {
			article.meanings().forEach((meaning) -> {
				digest.update(meaning.sense().line().getBytes(StandardCharsets.UTF_8));
				digest.update((meaning.sentence() + meaning.translation() + "\n").getBytes(StandardCharsets.UTF_8));
			});
		}
		return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
	}

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
