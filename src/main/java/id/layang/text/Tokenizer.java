package id.layang.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.layang.text.Token.Kind;
import org.apache.lucene.analysis.standard.StandardTokenizerImpl;

/**
 * Lucene's {@link StandardTokenizerImpl} (UAX #29), after addresses and tags have been
 * cut out, with what Indonesian spelling wants joined again: one hyphen inside a word
 * ({@code buku-bukunya}, {@code ke-2}, {@code KTP-nya}).
 */
final class Tokenizer {

	private static final int LONGEST_TOKEN = 1 << 20;

	/** Lucene reads into a buffer that must hold the longest token. */
	private static final int SHORTEST_BUFFER = 255;

	private static final String TOP_LEVEL = "(?:com|co|id|net|org|edu|gov|go|ac|info|io|tv|me|biz|web|sch|desa|mil|or)";

	private static final Pattern ADDRESSES = Pattern
		.compile("(?<email>[\\w.+-]{1,64}+@(?:[\\p{L}\\p{N}-]{1,63}+\\.){1,8}\\p{L}{2,10})"
				+ "|(?<url>(?:https?://|www\\.)[^\\s<>\"“”‘’]*[^\\s<>\"“”‘’.,;:!?)\\]}…]"
				+ "|(?<![\\p{L}\\p{N}._@-])(?:[a-z0-9-]{2,63}+\\.){1,4}" + TOP_LEVEL
				+ "(?:/[^\\s<>\"“”‘’]*[^\\s<>\"“”‘’.,;:!?)\\]}…])?(?![\\p{L}\\p{N}.-]?[\\p{L}\\p{N}]))"
				+ "|(?<![\\p{L}\\p{N}_&/])(?:(?<hashtag>[#＃][\\p{L}\\p{N}_]+)|(?<mention>@[\\p{L}\\p{N}_.]*[\\p{L}\\p{N}_]))");

	/** SaveKPK, IndonesiaMaju, 2024GantiPresiden, jaga_hutan; anak2 stays whole. */
	private static final Pattern WORD_IN_HASHTAG = Pattern
		.compile("\\p{Lu}+(?!\\p{Ll})\\p{N}*|\\p{Lu}?[^\\p{Lu}\\p{N}_#＃]+\\p{N}*|\\p{N}+");

	private static final String MARKS = "@#＃/.";

	private final Surfaces surfaces = new Surfaces();

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
		BitSet marks = marks(text);
		Matcher matcher = ADDRESSES.matcher(text);
		int end = 0;
		for (int mark = marks.nextSetBit(0); mark >= 0; mark = marks.nextSetBit(end)) {
			int start = mark;
			while (start > end && !Character.isWhitespace(text.charAt(start - 1))) {
				start--;
			}
			end = mark + 1;
			while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
				end++;
			}
			addAddresses(text, matcher.region(start, end), found);
		}
		return found;
	}

	private static BitSet marks(String text) {
		BitSet marks = new BitSet();
		for (int i = 0; i < MARKS.length(); i++) {
			char mark = MARKS.charAt(i);
			for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
				marks.set(at, mark != '.' || (at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))));
			}
		}
		return marks;
	}

	private static void addAddresses(String text, Matcher matcher, List<Token> found) {
		while (matcher.find()) {
			Kind kind = addressKind(matcher);
			Span span = new Span(matcher.start(), matcher.end());
			if (kind != Kind.HASHTAG || !addWords(text, span, found)) {
				String surface = matcher.group();
				String key = Keys.of((kind == Kind.HASHTAG) ? surface.substring(1) : surface);
				found.add(new Token(span, Surface.of(surface, key), kind));
			}
		}
	}

	/** The words of {@code #IndonesiaMaju}; none of {@code #banjir}. */
	private static boolean addWords(String text, Span hashtag, List<Token> found) {
		List<Span> words = WORD_IN_HASHTAG.matcher(text)
			.region(hashtag.start(), hashtag.end())
			.results()
			.map((word) -> new Span(word.start(), word.end()))
			.toList();
		if (words.size() < 2) {
			return false;
		}
		words.forEach((word) -> found.add(wordOf(text, word)));
		return true;
	}

	private static Token wordOf(String text, Span word) {
		Kind kind = Character.isDigit(text.charAt(word.start())) ? Kind.NUMBER : Kind.WORD;
		return new Token(word, Surface.of(word.of(text)), kind);
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

	private List<Token> words(String text, String blanked) {
		TokenJoiner joiner = new TokenJoiner(text, this.surfaces);
		StandardTokenizerImpl lucene = new StandardTokenizerImpl(new StringReader(blanked));
		lucene.setBufferSize(Math.min(LONGEST_TOKEN, SHORTEST_BUFFER + text.length()));
		try {
			for (int type = lucene.getNextToken(); type >= 0; type = lucene.getNextToken()) {
				joiner.add(lucene.yychar(), lucene.yychar() + lucene.yylength(), kind(type));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("A string could not be read", ex);
		}
		return joiner.tokens();
	}

	private static Kind kind(int luceneType) {
		return switch (luceneType) {
			case StandardTokenizerImpl.NUMERIC_TYPE -> Kind.NUMBER;
			case StandardTokenizerImpl.EMOJI_TYPE -> Kind.EMOJI;
			default -> Kind.WORD;
		};
	}

}
