package id.layang.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import id.layang.text.Token.Kind;

/**
 * Finds where sentences end. A full stop ends none after an abbreviation, a title, an
 * initial or inside a number; a blank line always ends one; a single line break only
 * after closing punctuation, or before a list mark, because scanned and copied text is
 * often wrapped.
 */
final class SentenceSplitter {

	/** Abbreviations that do not end a sentence even before a capital. */
	private static final Set<String> TITLES = Set.of("dr", "drs", "dra", "ir", "prof", "jl", "jln", "gg", "no", "h",
			"hj", "kh", "tn", "ny", "nn", "sdr", "sdri", "yth", "st", "pt", "cv", "ust", "tgk", "bpk", "kol", "jend",
			"letjen", "mayjen", "brigjen", "kapt", "lettu", "rt", "rw", "tb", "dsn", "kel", "kec", "kab", "prov", "hlm",
			"hal", "vol", "cf", "al", "vs", "rm", "rr", "raden", "mr", "mrs", "ms", "sri", "s.d", "a.n", "u.p", "d.a",
			"tel", "telp", "ttd", "bin", "pdt", "pst", "mgr", "lih", "ed", "op", "cit", "ay", "ps");

	/** Abbreviations that end a sentence only before a capital. */
	private static final Set<String> CLOSERS = Set.of("dll", "dsb", "dst", "dkk", "etc", "tbk", "ltd", "inc", "co",
			"sm", "m", "hlm", "red", "min", "maks", "jan", "feb", "mar", "apr", "jun", "jul", "agt", "sep", "okt",
			"nov", "des");

	/** A call, a question or a full stop, then an opening quotation mark. */
	private static final Pattern AFTER_QUOTE = Pattern.compile("[.!?…]+[\"”’']?\\s+[\"“‘']");

	/** A list mark at the start of a line, or a line that announces a list. */
	private static final Pattern ITEM = Pattern.compile("\\R\\s*[-–—•*·>]\\s|^[:;]\\s*\\R");

	private static final String TERMINALS = ".?!…。";

	private static final String CLOSING = "\"'”’»)]}";

	private final String text;

	private final List<Token> tokens;

	private final List<Sentence> sentences = new ArrayList<>();

	private int first;

	SentenceSplitter(String text, List<Token> tokens) {
		this.text = text;
		this.tokens = tokens;
	}

	List<Sentence> sentences() {
		for (int i = 0; i + 1 < this.tokens.size(); i++) {
			if (endsAfter(this.tokens.get(i), this.tokens.get(i + 1))) {
				close(i + 1);
			}
		}
		if (this.first < this.tokens.size()) {
			close(this.tokens.size());
		}
		return this.sentences;
	}

	private void close(int next) {
		List<Token> own = this.tokens.subList(this.first, next);
		int limit = (next < this.tokens.size()) ? this.tokens.get(next).start() : this.text.length();
		this.sentences
			.add(new Sentence(new Span(own.getFirst().start(), endOfPunctuation(own.getLast().end(), limit)), own));
		this.first = next;
	}

	private int endOfPunctuation(int from, int limit) {
		int end = from;
		while (end < limit && !Character.isWhitespace(this.text.charAt(end))) {
			end++;
		}
		return end;
	}

	private boolean endsAfter(Token token, Token next) {
		if (next.start() - token.end() == 1 && this.text.charAt(token.end()) == ' ') {
			return false;
		}
		String gap = this.text.substring(token.end(), next.start());
		int breaks = lineBreaks(gap);
		if (breaks > 1) {
			return true;
		}
		int stop = terminal(gap);
		if (stop < 0) {
			return breaks == 1 && startsItem(gap);
		}
		if (breaks == 1) {
			return true;
		}
		return gap.charAt(stop) == '.' ? fullStopEnds(token, next, gap, stop)
				: spaced(gap, stop) && startsSentence(next, gap);
	}

	private static int terminal(String gap) {
		for (int i = 0; i < gap.length(); i++) {
			if (TERMINALS.indexOf(gap.charAt(i)) >= 0) {
				return i;
			}
		}
		return -1;
	}

	private boolean fullStopEnds(Token token, Token next, String gap, int stop) {
		if (stop > 0 && CLOSING.indexOf(gap.charAt(stop - 1)) < 0) {
			return startsSentence(next, gap);
		}
		if (stop == 0 && (TITLES.contains(token.key()) || isInitial(token))) {
			return false;
		}
		if (stop == 0 && CLOSERS.contains(token.key())) {
			return next.isCapitalised() && spaced(gap, stop);
		}
		return (spaced(gap, stop) || Character.isLowerCase(lastCharacter(token))) && startsSentence(next, gap);
	}

	private static boolean isInitial(Token token) {
		return token.isCapitalised() && (token.surface().length() == 1 || token.surface().indexOf('.') > 0);
	}

	private static char lastCharacter(Token token) {
		return token.surface().charAt(token.surface().length() - 1);
	}

	private static boolean spaced(String gap, int stop) {
		for (int i = stop; i < gap.length(); i++) {
			if (Character.isWhitespace(gap.charAt(i))) {
				return true;
			}
		}
		return false;
	}

	private static boolean startsSentence(Token next, String gap) {
		return next.isCapitalised() || next.kind() != Kind.WORD || !Character.isLowerCase(next.surface().codePointAt(0))
				|| AFTER_QUOTE.matcher(gap).find();
	}

	private static boolean startsItem(String gap) {
		return ITEM.matcher(gap).find();
	}

	private static int lineBreaks(String gap) {
		int breaks = 0;
		for (int i = 0; i < gap.length(); i++) {
			char c = gap.charAt(i);
			boolean second = c == '\n' && i > 0 && gap.charAt(i - 1) == '\r';
			if ((c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f') && !second) {
				breaks += (c == '\u2029' || c == '\f') ? 2 : 1;
			}
		}
		return breaks;
	}

}
