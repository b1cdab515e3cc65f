package id.layang.glossary;

/**
 * The order of lines in a file: by headword, then by default order of the senses, then by
 * code point.
 */
final class LineOrder {

	private LineOrder() {
	}

	static int compare(String line, String other) {
		int byHeadword = headword(line).compareTo(headword(other));
		return (byHeadword != 0) ? byHeadword : sense(line).compareTo(sense(other));
	}

	private static String headword(String line) {
		int tab = line.indexOf('\t');
		return (tab < 0) ? line : line.substring(0, tab);
	}

	private static String sense(String line) {
		int tab = line.indexOf('\t');
		int end = line.indexOf('\t', tab + 1);
		return (end < 0) ? line : line.substring(tab + 1, end);
	}

}
