package id.layang.annotation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import id.layang.english.EnglishForms;
import org.jspecify.annotations.Nullable;

/**
 * The English of a number with letters on it: 10rb is 10 thousand, 24jam 24 hours, jam7 7
 * o'clock.
 */
final class NumberWords {

	private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,]\\d{3})+");

	private static final Pattern DECIMAL = Pattern.compile("\\d+,\\d{1,2}");

	private static final Pattern WITH_CENTS = Pattern.compile("(\\d{1,3}(?:\\.\\d{3})+)(?:,00|,(\\d{2}))");

	private static final Set<String> SCALES = Set.of("ribu", "rb", "juta", "jt", "miliar", "milyar", "triliun");

	private static final String PLACE = "#";

	private final Map<String, String> wordings = ResourceLines.of("number-words.tsv")
		.stream()
		.map((line) -> line.split("\t"))
		.collect(Collectors.toMap((row) -> row[0] + " " + row[1], (row) -> row[2]));

	private final EnglishForms forms = new EnglishForms();

	/** Ke-21 is 21st. */
	String ordinal(String number) {
		return this.forms.ordinalFigure(number);
	}

	/** 5thn, by its letters and the English of what they stand for. */
	String after(String number, String letters, List<String> glosses) {
		String wording = this.wordings.get(letters + " after");
		return (wording != null) ? filled(wording, number) : figure(number) + " " + counted(number, glosses.getFirst());
	}

	/** Kelas5. */
	@Nullable String before(String number, String letters, List<String> glosses) {
		String wording = this.wordings.get(letters + " before");
		return (wording != null) ? filled(wording, number) : glosses.getFirst() + " " + figure(number);
	}

	/** 1,7 miliar of rupiah; null where no scale follows the number. */
	@Nullable String amount(String number, String scale) {
		String wording = SCALES.contains(scale) ? this.wordings.get(scale + " after") : null;
		String money = this.wordings.get("rp before");
		return (wording != null && money != null) ? money.replace(PLACE, filled(wording, number)) : null;
	}

	private String counted(String number, String gloss) {
		return number.equals("1") ? gloss : this.forms.plural(gloss);
	}

	private static String filled(String wording, String number) {
		return wording.replace(PLACE, figure(number));
	}

	/** 1,5 is written 1.5 in English, 10.000 10,000, and 10.000,00 the same. */
	private static String figure(String number) {
		Matcher cents = WITH_CENTS.matcher(number);
		if (cents.matches()) {
			return cents.group(1).replace('.', ',') + ((cents.group(2) != null) ? "." + cents.group(2) : "");
		}
		if (GROUPED.matcher(number).matches()) {
			return number.replace('.', ',');
		}
		return DECIMAL.matcher(number).matches() ? number.replace(',', '.') : number;
	}

}
