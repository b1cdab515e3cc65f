package id.layang.lookup;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The forms under which a whole gloss is found. */
final class Glosses {

	private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)\\s*");

	private static final Set<String> LITTLE_WORDS = Set.of("to", "be", "a", "an", "the", "one's");

	private Glosses() {
	}

	/** {@code go (on foot)} is found as go, {@code be afraid} as afraid. */
	static Set<String> wholes(String gloss) {
		String plain = plain(gloss);
		if (plain.indexOf(' ') < 0) {
			return Set.of(plain);
		}
		Set<String> wholes = new LinkedHashSet<>();
		wholes.add(plain);
		if (plain.indexOf('(') >= 0) {
			wholes.add(BRACKETS.matcher(plain).replaceAll(" ").strip());
			wholes.add(plain.replace("(", "").replace(")", ""));
		}
		List.copyOf(wholes).forEach((whole) -> wholes.add(withoutLittleWord(whole)));
		wholes.remove("");
		return wholes;
	}

	static String plain(String gloss) {
		return gloss.toLowerCase(Locale.ROOT);
	}

	static String withoutLittleWord(String whole) {
		int blank = whole.indexOf(' ');
		boolean little = blank > 0 && blank < whole.length() - 1 && LITTLE_WORDS.contains(whole.substring(0, blank));
		return little ? whole.substring(blank + 1) : whole;
	}

}
