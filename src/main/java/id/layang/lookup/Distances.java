package id.layang.lookup;

/**
 * How many letters terms differ from one word in, as far as it is of interest; letters
 * that changed places count as one.
 */
final class Distances {

	/** Out of reach. */
	static final int FAR = 99;

	private final String word;

	private final int most;

	/** A row for each letter of a term. */
	private final int[][] rows;

	Distances(String word, int most) {
		this.word = word;
		this.most = most;
		this.rows = new int[word.length() + most + 1][word.length() + 1];
		for (int j = 0; j <= word.length(); j++) {
			this.rows[0][j] = j;
		}
	}

	/** The distance of a term, or a number too large where it is out of reach. */
	int to(String term) {
		if (term.length() >= this.rows.length) {
			return FAR;
		}
		int nearest = 0;
		for (int i = 1; i <= term.length(); i++) {
			int before = nearest;
			nearest = fillRow(term, i);
			// Letters that change places lead from the row before the last.
			if (nearest > this.most && before >= this.most) {
				return FAR;
			}
		}
		return this.rows[term.length()][this.word.length()];
	}

	/** Works out what is within reach of a row; gives its least distance. */
	private int fillRow(String term, int i) {
		int[] row = this.rows[i];
		int from = Math.max(1, i - this.most);
		int to = Math.min(this.word.length(), i + this.most);
		row[from - 1] = (from == 1) ? i : FAR;
		if (to < this.word.length()) {
			row[to + 1] = FAR;
		}
		int nearest = i;
		for (int j = from; j <= to; j++) {
			row[j] = cell(term, i, j);
			nearest = Math.min(nearest, row[j]);
		}
		return nearest;
	}

	private int cell(String term, int i, int j) {
		char letter = term.charAt(i - 1);
		int same = (letter == this.word.charAt(j - 1)) ? 0 : 1;
		int least = Math.min(this.rows[i - 1][j - 1] + same, Math.min(this.rows[i - 1][j], this.rows[i][j - 1]) + 1);
		boolean swapped = i > 1 && j > 1 && letter == this.word.charAt(j - 2)
				&& term.charAt(i - 2) == this.word.charAt(j - 1);
		return swapped ? Math.min(least, this.rows[i - 2][j - 2] + 1) : least;
	}

}
