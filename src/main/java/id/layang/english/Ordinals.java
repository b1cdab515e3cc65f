package id.layang.english;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Third, twenty-first, one hundredth. */
final class Ordinals {

	private static final Pattern NUMBER = Pattern
		.compile("(.*\\b)(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{Ll}+teen|\\p{Ll}+ty"
				+ "|hundred|thousand|(?:m|b|tr)illion)");

	private static final Map<String, String> IRREGULAR = Map.of("one", "first", "two", "second", "three", "third",
			"five", "fifth", "eight", "eighth", "nine", "ninth", "twelve", "twelfth");

	private Ordinals() {
	}

	static String of(String number) {
		Matcher matcher = NUMBER.matcher(number);
		return matcher.matches() ? matcher.group(1) + word(matcher.group(2)) : number;
	}

	static String ofFigure(String figure) {
		if (figure.matches("\\d*1[123]")) {
			return figure + "th";
		}
		return figure + switch (figure.charAt(figure.length() - 1)) {
			case '1' -> "st";
			case '2' -> "nd";
			case '3' -> "rd";
			default -> "th";
		};
	}

	private static String word(String number) {
		String regular = (number.endsWith("y") ? Letters.withoutLast(number, 1) + "ie" : number) + "th";
		return IRREGULAR.getOrDefault(number, regular);
	}

}
