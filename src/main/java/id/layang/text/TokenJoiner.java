package id.layang.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import id.layang.text.Token.Kind;

/**
 * Corrects what UAX #29 does to Indonesian: joins neighbours across exactly one hyphen or
 * zero-width space, or a hyphen at the end of a line, as copied pages have it; and parts
 * words glued by a full stop or colon without a space ({@code selesai.Lalu}), which UAX
 * #29 keeps for abbreviations such as {@code S.Pd}.
 */
final class TokenJoiner {

	private static final Pattern MONEY = Pattern.compile("(?:Rp|RP|rp|US|USD|IDR|Rm|RM)[\\d.,]*\\d");

	/** What stands between the halves of a word that a line was too short for. */
	private static final Pattern LINE_END = Pattern.compile("[-\\u2010\\u2011]?[ \\t]*\\R[ \\t]*");

	/**
	 * Of a word with what follows it; a little short, so that most lists are large
	 * enough.
	 */
	private static final int USUAL_LENGTH = 6;

	private static final char SOFT_HYPHEN = '\u00AD';

	private final String text;

	private final Surfaces surfaces;

	private final List<Token> tokens;

	/** Where the token begins that the next may still join; it is made when whole. */
	private int start;

	private int end;

	private Kind kind = Kind.WORD;

	TokenJoiner(String text, Surfaces surfaces) {
		this.text = text;
		this.surfaces = surfaces;
		this.tokens = new ArrayList<>(text.length() / USUAL_LENGTH + 1);
	}

	void add(int first, int limit, Kind kind) {
		int start = first;
		for (int i = first; i < limit; i++) {
			if (isGlue(first, limit, i)) {
				append(start, i, kind);
				start = i + 1;
			}
		}
		append(isDegree(start - 1) ? start - 1 : start, limit, kind);
	}

	/** °C, °F: the sign belongs to the unit. */
	private boolean isDegree(int i) {
		return i >= 0 && this.text.charAt(i) == '°' && Character.isUpperCase(this.text.charAt(i + 1));
	}

	List<Token> tokens() {
		close();
		return this.tokens;
	}

	private boolean isGlue(int first, int limit, int i) {
		char c = this.text.charAt(i);
		if (c == ':') {
			return true;
		}
		return c == '.' && i - 2 >= first && i + 2 < limit && Character.isLowerCase(this.text.charAt(i - 1))
				&& Character.isLetter(this.text.charAt(i - 2)) && Character.isLetter(this.text.charAt(i + 1))
				&& Character.isLetter(this.text.charAt(i + 2));
	}

	private void append(int first, int limit, Kind kind) {
		if (first == limit) {
			return;
		}
		if (isOpen() && joins(first, limit)) {
			this.end = limit;
			this.kind = (this.kind == Kind.NUMBER && kind == Kind.NUMBER) ? Kind.NUMBER : Kind.WORD;
			return;
		}
		close();
		this.start = first;
		this.end = limit;
		this.kind = kindOf(first, limit, kind);
	}

	private boolean isOpen() {
		return this.start < this.end;
	}

	private void close() {
		if (isOpen()) {
			this.tokens.add(new Token(new Span(this.start, this.end), this.surfaces.of(this.text, this.start, this.end),
					this.kind));
			this.end = this.start;
		}
	}

	private Kind kindOf(int first, int limit, Kind kind) {
		boolean endsInDigit = kind == Kind.WORD && Character.isDigit(this.text.charAt(limit - 1));
		return (endsInDigit && MONEY.matcher(this.text.substring(first, limit)).matches()) ? Kind.NUMBER : kind;
	}

	private boolean joins(int next, int limit) {
		char between = this.text.charAt(this.end);
		if (between == ' ' || this.end == next || this.kind == Kind.EMOJI) {
			return false;
		}
		return isBroken(next) || this.end + 1 == next && (isJoint(between) || isAmpersand(next, limit))
				&& Character.isLetterOrDigit(this.text.codePointAt(next));
	}

	/** {@code pemba-} at the end of a line, {@code ngunan} at the start of the next. */
	private boolean isBroken(int next) {
		boolean soft = this.text.charAt(this.end - 1) == SOFT_HYPHEN;
		return (soft
				|| Keys.isHyphen(this.text.charAt(this.end)) && Character.isLetter(this.text.codePointBefore(this.end)))
				&& Character.isLowerCase(this.text.codePointAt(next))
				&& LINE_END.matcher(this.text).region(this.end, next).matches();
	}

	/** R&B, AT&T */
	private boolean isAmpersand(int next, int limit) {
		return this.text.charAt(this.end) == '&' && isInitials(this.start, this.end) && isInitials(next, limit);
	}

	private boolean isInitials(int first, int limit) {
		return limit - first <= 2 && this.text.substring(first, limit).chars().allMatch(Character::isUpperCase);
	}

	private static boolean isJoint(char c) {
		return Keys.isHyphen(c) || c == '\u200B';
	}

}
