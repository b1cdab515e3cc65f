package id.layang.annotation;

import java.util.regex.Pattern;

/** Given names of two or three syllables in hyphens: Ji-won, Kai-shek. */
final class GivenNames {

	private static final String SYLLABLE = "[^aeiou\\W\\d_]{0,3}[aeiou]{1,3}[^aeiou\\W\\d_]{0,2}";

	private static final Pattern ONE = Pattern.compile(SYLLABLE);

	/** Not cek-cek, which is said twice. */
	private static final Pattern SEVERAL = Pattern.compile("(?!(\\w+)-\\1$)" + SYLLABLE + "(?:-" + SYLLABLE + "){1,2}");

	private GivenNames() {
	}

	static boolean isHyphenated(String key) {
		return key.indexOf('-') > 0 && SEVERAL.matcher(key).matches();
	}

	static boolean isSyllable(String key) {
		return ONE.matcher(key).matches();
	}

}
