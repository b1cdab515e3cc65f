package id.layang.morphology;

import java.util.regex.Pattern;

/** How long a root is, the way meN- counts. */
enum Syllables {

	ANY {
		@Override
		boolean fit(String root) {
			return true;
		}
	},
	ONE {
		@Override
		boolean fit(String root) {
			return vowels(root) == 1;
		}
	},
	/** More than one short closed syllable: tua is as good as two. */
	MORE {
		@Override
		boolean fit(String root) {
			return !CLOSED.matcher(root).matches();
		}
	};

	private static final Pattern CLOSED = Pattern.compile("[^aeiou][aeiou][^aeiou]{1,2}");

	abstract boolean fit(String root);

	static Syllables of(String column) {
		return switch (column) {
			case "one" -> ONE;
			case "more" -> MORE;
			default -> ANY;
		};
	}

	/** Diphthongs count once: cek and klaim have one, tuai has two. */
	private static int vowels(String root) {
		int vowels = 0;
		for (int i = 0; i < root.length(); i++) {
			boolean glide = i > 0 && "iu".indexOf(root.charAt(i)) >= 0 && "aeo".indexOf(root.charAt(i - 1)) >= 0;
			vowels += (!glide && "aeiou".indexOf(root.charAt(i)) >= 0) ? 1 : 0;
		}
		return vowels;
	}

}
