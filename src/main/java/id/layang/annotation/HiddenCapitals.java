package id.layang.annotation;

import java.util.regex.Pattern;

/** Names that begin with a small letter: al-Quran, iPhone. */
final class HiddenCapitals {

	private static final Pattern NAME = Pattern
		.compile("(?:a(?:[lnrtzd]|sh?|sy|th|dh)|el|d|l|o)[-'’]\\p{Lu}.*|[a-z]{1,2}\\p{Lu}\\p{Ll}{2,}\\p{L}*");

	/** How far into a word such a capital may hide. */
	private static final int DEEPEST = 4;

	private HiddenCapitals() {
	}

	static boolean in(String surface) {
		for (int i = 1; i < Math.min(DEEPEST, surface.length()); i++) {
			if (Character.isUpperCase(surface.charAt(i))) {
				return NAME.matcher(surface).matches();
			}
		}
		return false;
	}

}
