package id.layang.lookup;

import java.util.Arrays;

/**
 * How many letters the beginnings of a term and a word differ in, a row for each letter
 * of the term; only what is within reach is worked out.
 */
final class Distances {

	private static final int FAR = 99;

	private final String word;

	private final int most;

	private final int[][] rows;

	Distances(String word, int most) {
		this.word = word;
		this.most = most;
		this.rows = new int[word.length() + most + 2][word.length() + 1];
		for (int j = 0; j <= word.length(); j++) {
			this.rows[0][j] = j;
		}
	}

	/**
	 * Works out the rows of a term behind those that are known from the term before.
	 * @return the letter at which it is too different, or its length
	 */
	int fill(String term, int known) {
		int depth = known;
		while (depth < term.length() && depth < this.rows.length - 1 && isHopeful(depth)) {
			fillRow(term, ++depth);
		}
		return depth;
	}

	/** The distance of a whole term that was filled so far. */
	int of(String term, int depth) {
		return (depth < term.length()) ? FAR : this.rows[depth][this.word.length()];
	}

	/** Letters that change places lead from the row before the last. */
	private boolean isHopeful(int depth) {
		return least(depth) <= this.most || depth > 0 && least(depth - 1) < this.most;
	}

	private int least(int depth) {
		int least = FAR;
		for (int j = Math.max(0, depth - this.most); j <= Math.min(this.word.length(), depth + this.most); j++) {
			least = Math.min(least, this.rows[depth][j]);
		}
		return least;
	}

	private void fillRow(String term, int depth) {
		int[] row = this.rows[depth];
		Arrays.fill(row, FAR);
		if (depth <= this.most) {
			row[0] = depth;
		}
		int to = Math.min(this.word.length(), depth + this.most);
		for (int j = Math.max(1, depth - this.most); j <= to; j++) {
			row[j] = cell(term, depth, j);
		}
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
