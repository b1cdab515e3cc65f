package id.layang.annotation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How much likelier than by chance a word of one role follows one of another, as
 * logarithms, in {@code roles.tsv}: a line for the role before, a column for the role
 * after.
 */
final class RoleTable {

	private static final int SIZE = Role.values().length;

	/** How much less likely each later sense of a word is than the one before it. */
	private static final double LATER = 0.4;

	/**
	 * What a word lets expect beside it, for each role.
	 *
	 * @param after of the word after it
	 * @param before of the word before it
	 */
	record Expected(double[] after, double[] before) {

		double after(Role role) {
			return this.after[role.ordinal()];
		}

		double before(Role role) {
			return this.before[role.ordinal()];
		}

	}

	private final double[][] likelihood = new double[SIZE][SIZE];

	/** Few words have more than one role, so few lists occur. */
	private final Map<List<Role>, Expected> known = new ConcurrentHashMap<>();

	RoleTable() {
		List<String> lines = ResourceLines.of("roles.tsv");
		String[] columns = lines.getFirst().split("\t");
		for (String line : lines.subList(1, lines.size())) {
			String[] row = line.split("\t");
			for (int i = 1; i < row.length; i++) {
				this.likelihood[Role.valueOf(row[0]).ordinal()][Role.valueOf(columns[i]).ordinal()] = Math
					.exp(Double.parseDouble(row[i]));
			}
		}
	}

	/**
	 * What a word of these roles lets expect.
	 * @param roles of its senses, commonest first
	 */
	Expected expected(List<Role> roles) {
		return this.known.computeIfAbsent(roles, this::compute);
	}

	private Expected compute(List<Role> roles) {
		double[] after = new double[SIZE];
		double[] before = new double[SIZE];
		double share = 1;
		double all = 0;
		for (Role role : roles) {
			for (int i = 0; i < SIZE; i++) {
				after[i] += share * this.likelihood[role.ordinal()][i];
				before[i] += share * this.likelihood[i][role.ordinal()];
			}
			all += share;
			share *= LATER;
		}
		for (int i = 0; i < SIZE; i++) {
			after[i] = Math.log(after[i] / all);
			before[i] = Math.log(before[i] / all);
		}
		return new Expected(after, before);
	}

}
