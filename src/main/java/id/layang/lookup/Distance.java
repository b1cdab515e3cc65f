package id.layang.lookup;

/** How many letters two words differ in; two that changed places count once. */
final class Distance {

	private Distance() {
	}

	static int between(String a, String b) {
		int[][] distances = new int[a.length() + 1][b.length() + 1];
		for (int i = 0; i <= a.length(); i++) {
			for (int j = 0; j <= b.length(); j++) {
				distances[i][j] = (i == 0 || j == 0) ? i + j : step(distances, a, b, i, j);
			}
		}
		return distances[a.length()][b.length()];
	}

	private static int step(int[][] distances, String a, String b, int i, int j) {
		int same = (a.charAt(i - 1) == b.charAt(j - 1)) ? 0 : 1;
		int least = Math.min(distances[i - 1][j - 1] + same, Math.min(distances[i - 1][j], distances[i][j - 1]) + 1);
		boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
		return swapped ? Math.min(least, distances[i - 2][j - 2] + 1) : least;
	}

}
