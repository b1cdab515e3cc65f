package id.layang.lookup;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The forms under which a whole gloss is found. */
final class Glosses {

	private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)\\s*");

	private static final Set<String> LITTLE_WORDS = Set.of("to", "be", "a", "an", "the", "one's");

	/** What many an English verb needs before its object. */
	private static final Set<String> PREPOSITIONS = Set.of("at", "to", "about", "of");

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

	/** {@code look at} of a verb is found as look; null where there is no such ending. */
	static @Nullable String withoutPreposition(String plain) {
		int blank = plain.indexOf(' ');
		return (blank > 0 && PREPOSITIONS.contains(plain.substring(blank + 1))) ? plain.substring(0, blank) : null;
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
