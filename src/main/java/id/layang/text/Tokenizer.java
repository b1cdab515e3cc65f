package id.layang.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.layang.text.Token.Kind;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Lucene's {@link StandardTokenizer} (UAX #29), after addresses and tags have been cut
 * out, with what Indonesian spelling wants joined again: one hyphen inside a word
 * ({@code buku-bukunya}, {@code ke-2}, {@code KTP-nya}).
 */
final class Tokenizer {

	private static final int LONGEST_TOKEN = 1 << 20;

	private static final String TOP_LEVEL = "(?:com|co|id|net|org|edu|gov|go|ac|info|io|tv|me|biz|web|sch|desa|mil|or)";

	private static final Pattern ADDRESSES = Pattern
		.compile("(?<email>[\\w.+-]{1,64}+@(?:[\\p{L}\\p{N}-]{1,63}+\\.){1,8}\\p{L}{2,10})"
				+ "|(?<url>(?:https?://|www\\.)[^\\s<>\"“”‘’]*[^\\s<>\"“”‘’.,;:!?)\\]}…]"
				+ "|(?<![\\p{L}\\p{N}._@-])(?:[a-z0-9-]{2,63}+\\.){1,4}" + TOP_LEVEL
				+ "(?:/[^\\s<>\"“”‘’]*[^\\s<>\"“”‘’.,;:!?)\\]}…])?(?![\\p{L}\\p{N}.-]?[\\p{L}\\p{N}]))"
				+ "|(?<![\\p{L}\\p{N}_&/])(?:(?<hashtag>[#＃][\\p{L}\\p{N}_]+)|(?<mention>@[\\p{L}\\p{N}_.]*[\\p{L}\\p{N}_]))");

	List<Token> tokens(String text) {
		List<Token> addresses = addresses(text);
		List<Token> words = words(text, blanked(text, addresses));
		if (addresses.isEmpty()) {
			return words;
		}
		words.addAll(addresses);
		words.sort((a, b) -> a.span().compareTo(b.span()));
		return words;
	}

	/** Looks only at stretches without white space that hold a mark every address has. */
	private static List<Token> addresses(String text) {
		List<Token> found = new ArrayList<>();
		Matcher matcher = ADDRESSES.matcher(text);
		int start = 0;
		boolean marked = false;
		for (int i = 0; i <= text.length(); i++) {
			boolean end = i == text.length() || Character.isWhitespace(text.charAt(i));
			if (end) {
				if (marked) {
					addAddresses(text, matcher.region(start, i), found);
				}
				start = i + 1;
				marked = false;
			}
			else {
				marked |= isMark(text, i);
			}
		}
		return found;
	}

	private static void addAddresses(String text, Matcher matcher, List<Token> found) {
		while (matcher.find()) {
			found.add(Token.of(text, new Span(matcher.start(), matcher.end()), addressKind(matcher)));
		}
	}

	private static boolean isMark(String text, int i) {
		char c = text.charAt(i);
		return c == '@' || c == '#' || c == '＃' || c == '/'
				|| (c == '.' && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1)));
	}

	private static Kind addressKind(Matcher matcher) {
		if (matcher.group("email") != null) {
			return Kind.EMAIL;
		}
		if (matcher.group("url") != null) {
			return Kind.URL;
		}
		return (matcher.group("hashtag") != null) ? Kind.HASHTAG : Kind.MENTION;
	}

	private static String blanked(String text, List<Token> addresses) {
		if (addresses.isEmpty()) {
			return text;
		}
		StringBuilder blanked = new StringBuilder(text);
		for (Token address : addresses) {
			blanked.replace(address.start(), address.end(), " ".repeat(address.span().length()));
		}
		return blanked.toString();
	}

	private static List<Token> words(String text, String blanked) {
		TokenJoiner joiner = new TokenJoiner(text);
		try (StandardTokenizer lucene = new StandardTokenizer()) {
			lucene.setMaxTokenLength(LONGEST_TOKEN);
			lucene.setReader(new StringReader(blanked));
			OffsetAttribute offset = lucene.getAttribute(OffsetAttribute.class);
			TypeAttribute type = lucene.getAttribute(TypeAttribute.class);
			lucene.reset();
			while (lucene.incrementToken()) {
				joiner.add(new Span(offset.startOffset(), offset.endOffset()), kind(type.type()));
			}
			lucene.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("A string could not be read", ex);
		}
		return joiner.tokens();
	}

	private static Kind kind(String luceneType) {
		return switch (luceneType) {
			case "<NUM>" -> Kind.NUMBER;
			case "<EMOJI>" -> Kind.EMOJI;
			default -> Kind.WORD;
		};
	}

}
