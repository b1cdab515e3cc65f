package id.layang.morphology;

/** Counts syllables the way meN- does: by stretches of vowels. */
final class Syllables {

	private Syllables() {
	}

	static boolean isOne(String root) {
		int stretches = 0;
		boolean inside = false;
		for (int i = 0; i < root.length(); i++) {
			boolean vowel = "aeiou".indexOf(root.charAt(i)) >= 0;
			stretches += (vowel && !inside) ? 1 : 0;
			inside = vowel;
		}
		return stretches == 1;
	}

}
