package id.layang.exchange.dictionary;

import java.util.ArrayList;
import java.util.List;

/** The rows of a table, RFC 4180; a semicolon may stand for the comma. */
final class CsvTable {

	private static final char QUOTE = '"';

	private final String text;

	private final char separator;

	private int at;

	private int line = 1;

	private int started = 1;

	CsvTable(String text) {
		this.text = text;
		String first = text.lines().findFirst().orElse("");
		this.separator = (first.indexOf(',') < 0 && first.indexOf(';') >= 0) ? ';' : ',';
	}

	/** The line on which the last row began. */
	int line() {
		return this.started;
	}

	/** The next row; empty at the end. */
	List<String> next() throws DictionaryException {
		List<String> row = new ArrayList<>();
		this.started = this.line;
		while (this.at < this.text.length()) {
			row.add(cell());
			char end = (this.at < this.text.length()) ? this.text.charAt(this.at++) : '\n';
			if (end == '\r' && this.at < this.text.length() && this.text.charAt(this.at) == '\n') {
				this.at++;
			}
			if (end != this.separator) {
				this.line++;
				return row;
			}
		}
		return row;
	}

	private String cell() throws DictionaryException {
		if (this.text.charAt(this.at) == QUOTE) {
			return quoted();
		}
		int start = this.at;
		while (this.at < this.text.length() && !isEnd(this.text.charAt(this.at))) {
			this.at++;
		}
		return this.text.substring(start, this.at);
	}

	private boolean isEnd(char c) {
		return c == this.separator || c == '\n' || c == '\r';
	}

	private String quoted() throws DictionaryException {
		StringBuilder cell = new StringBuilder();
		int opened = this.line;
		for (int from = this.at + 1;;) {
			int quote = this.text.indexOf(QUOTE, from);
			if (quote < 0) {
				throw new DictionaryException(
						"line " + opened + " opens a quotation mark that nothing closes; close it");
			}
			String piece = this.text.substring(from, quote);
			this.line += (int) piece.chars().filter((c) -> c == '\n').count();
			cell.append(piece);
			this.at = quote + 1;
			if (this.at >= this.text.length() || this.text.charAt(this.at) != QUOTE) {
				skipToEnd();
				return cell.toString();
			}
			cell.append(QUOTE);
			from = quote + 2;
		}
	}

	private void skipToEnd() {
		while (this.at < this.text.length() && !isEnd(this.text.charAt(this.at))) {
			this.at++;
		}
	}

}
