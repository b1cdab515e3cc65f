package id.layang.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import id.layang.text.Token.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Corrects what UAX #29 does to Indonesian: joins neighbours across exactly one hyphen or
 * zero-width space, and parts words glued by a full stop or colon without a space
 * ({@code selesai.Lalu}), which UAX #29 keeps for abbreviations such as {@code S.Pd}.
 */
final class TokenJoiner {

	private static final Pattern MONEY = Pattern.compile("(?:Rp|RP|rp|US|USD|IDR|Rm|RM)[\\d.,]*\\d");

	private final String text;

	private final List<Token> tokens = new ArrayList<>();

	/** The token that the next may still join; made only when it is whole. */
	private @Nullable Span open;

	private Kind kind = Kind.WORD;

	TokenJoiner(String text) {
		this.text = text;
	}

	void add(Span span, Kind kind) {
		int start = span.start();
		for (int i = start; i < span.end(); i++) {
			if (isGlue(span, i)) {
				append(new Span(start, i), kind);
				start = i + 1;
			}
		}
		append(new Span(start, span.end()), kind);
	}

	List<Token> tokens() {
		close();
		return this.tokens;
	}

	private boolean isGlue(Span span, int i) {
		char c = this.text.charAt(i);
		if (c == ':') {
			return true;
		}
		return c == '.' && i - 2 >= span.start() && i + 2 < span.end() && Character.isLowerCase(this.text.charAt(i - 1))
				&& Character.isLetter(this.text.charAt(i - 2)) && Character.isLetter(this.text.charAt(i + 1))
				&& Character.isLetter(this.text.charAt(i + 2));
	}

	private void append(Span span, Kind kind) {
		if (span.length() == 0) {
			return;
		}
		if (this.open != null && joins(this.open, span)) {
			this.open = new Span(this.open.start(), span.end());
			this.kind = (this.kind == Kind.NUMBER && kind == Kind.NUMBER) ? Kind.NUMBER : Kind.WORD;
			return;
		}
		close();
		this.open = span;
		this.kind = kindOf(span, kind);
	}

	private void close() {
		if (this.open != null) {
			this.tokens.add(Token.of(this.text, this.open, this.kind));
			this.open = null;
		}
	}

	private Kind kindOf(Span span, Kind kind) {
		boolean endsInDigit = Character.isDigit(this.text.charAt(span.end() - 1));
		return (kind == Kind.WORD && endsInDigit && MONEY.matcher(span.of(this.text)).matches()) ? Kind.NUMBER : kind;
	}

	private boolean joins(Span before, Span next) {
		return before.end() + 1 == next.start() && this.kind != Kind.EMOJI
				&& (isJoint(this.text.charAt(before.end())) || isAmpersand(before, next))
				&& Character.isLetterOrDigit(this.text.codePointAt(next.start()));
	}

	/** R&B, AT&T */
	private boolean isAmpersand(Span before, Span next) {
		return this.text.charAt(before.end()) == '&' && isInitials(before) && isInitials(next);
	}

	private boolean isInitials(Span span) {
		return span.length() <= 2 && span.of(this.text).chars().allMatch(Character::isUpperCase);
	}

	private static boolean isJoint(char c) {
		return Keys.isHyphen(c) || c == '\u200B';
	}

}
