package id.layang.annotation;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import id.layang.glossary.Glossary;
import id.layang.glossary.PartOfSpeech;
import id.layang.glossary.Sense;
import id.layang.morphology.Confidence;
import id.layang.morphology.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Words that are half a number: {@code Rp10.000}, {@code ke-2}, {@code 1990-an},
 * {@code 5km}, {@code 300rban}. What the letters mean is listed; the number explains
 * itself.
 */
final class NumberForms {

	/** Not buru2, which is buru-buru, nor the English 1st. */
	private static final Pattern MIXED = Pattern
		.compile("(?!\\p{L}{3,6}2$|\\d+(?:st|nd|rd|th)$)(?<before>\\p{L}{1,6})?-?"
				+ "(?<number>\\d[\\d.,:/]*)-?(?<after>\\p{L}{1,8}?(?:-an)?)?[²³]?|(?<square>\\p{L}{1,3})[²³]");

	private static final Pattern MONEY = Pattern.compile("rp(\\d[\\d.,]*)");

	private static final Pattern ABOUT = Pattern.compile("(\\p{L}+?)-?an");

	private static final String ORDINAL = "ke";

	private static final String ROUND = "an";

	private static final String RUPIAH = "rp";

	private static final int YEAR = 4;

	private static final int COMMON = 3;

	/** What can be counted or stand for what is. */
	private static final Set<PartOfSpeech> COUNTED = EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.NUMBER,
			PartOfSpeech.CLASSIFIER, PartOfSpeech.PARTICLE);

	private final NumberWords words = new NumberWords();

	private final Glossary glossary;

	NumberForms(Glossary glossary) {
		this.glossary = glossary;
	}

	/**
	 * A number with letters on it.
	 *
	 * @param letters what stands for a word
	 * @param english the English of the whole; null where that is not regular
	 */
	private record Mixed(String letters, @Nullable String english) {
	}

	List<FormReading> readings(String key) {
		Matcher matcher = MIXED.matcher(key);
		Mixed mixed = matcher.matches() ? mixed(matcher) : null;
		if (mixed == null) {
			return List.of();
		}
		boolean power = key.endsWith("²") || key.endsWith("³");
		return readings(power ? new Mixed(mixed.letters, null) : mixed, key);
	}

	/** Rp1,7 miliar; null where no money goes on with a scale. */
	@Nullable String amount(String key, String scale) {
		Matcher money = MONEY.matcher(key);
		return money.matches() ? this.words.amount(money.group(1), scale) : null;
	}

	private @Nullable Mixed mixed(Matcher matcher) {
		String number = matcher.group("number");
		String before = matcher.group("before");
		String after = matcher.group("after");
		if (number == null) {
			return new Mixed(matcher.group("square"), null);
		}
		if (after == null) {
			return (before != null) ? led(before, number) : null;
		}
		return (before == null || before.equals(RUPIAH)) ? counted(number, after) : null;
	}

	/** Ke-2, jam7; the letters of A4, IP68 and Moto3 mean nothing by themselves. */
	private @Nullable Mixed led(String letters, String number) {
		if (letters.equals(ORDINAL)) {
			return new Mixed(letters, this.words.ordinal(number));
		}
		List<Sense> senses = counted(letters);
		boolean counting = letters.length() > 1 && !senses.isEmpty() && isUsual(senses.getFirst());
		return counting ? new Mixed(letters, this.words.before(number, letters, senses.getFirst().glosses())) : null;
	}

	/** Kelas and thn, no acronym and nothing rare or foreign. */
	private static boolean isUsual(Sense sense) {
		return !CapitalFeature.isAcronym(sense.headword()) && sense.language() == null
				&& (sense.band() <= COMMON || sense.standard() != null || sense.full() != null);
	}

	private @Nullable Mixed counted(String number, String letters) {
		if (letters.equals(ROUND)) {
			return new Mixed(letters, round(number));
		}
		List<Sense> senses = counted(letters);
		if (!senses.isEmpty()) {
			return new Mixed(letters, this.words.after(number, letters, senses.getFirst().glosses()));
		}
		Matcher about = ABOUT.matcher(letters);
		Mixed exact = about.matches() ? counted(number, about.group(1)) : null;
		return (exact != null) ? new Mixed(exact.letters, "about " + exact.english) : null;
	}

	/** 1990-an is the 1990s, 90an those of any century or about 90, 5an about 5. */
	private String round(String number) {
		String about = this.words.after(number, ROUND, List.of());
		if (!number.endsWith("0") || number.length() == 1) {
			return about;
		}
		return "the " + number + ((number.length() == YEAR) ? "s" : "s; " + about);
	}

	/** Of g gram, and of m metre before Masehi. */
	private List<Sense> counted(String letters) {
		return headwords(letters).flatMap((headword) -> this.glossary.senses(headword).stream())
			.filter((sense) -> COUNTED.contains(sense.partOfSpeech()) || letters.equals("besar"))
			.toList();
	}

	private Stream<String> headwords(String letters) {
		List<String> all = this.glossary.headwords(letters);
		List<String> small = all.stream().filter(letters::equals).toList();
		return (small.isEmpty() ? all : small).stream();
	}

	/**
	 * The ke- of ke-2 is the particle, never the preposition; such a word is a root of
	 * its own.
	 */
	private List<FormReading> readings(Mixed mixed, String key) {
		return headwords(mixed.letters).map((headword) -> reading(headword, mixed, key)).toList();
	}

	private FormReading reading(String headword, Mixed mixed, String key) {
		List<Sense> senses = this.glossary.senses(headword);
		List<Sense> particles = senses.stream()
			.filter((sense) -> sense.partOfSpeech() == PartOfSpeech.PARTICLE)
			.toList();
		List<Sense> counted = senses.stream().filter((sense) -> COUNTED.contains(sense.partOfSpeech())).toList();
		List<Sense> meant = particles.isEmpty() ? (counted.isEmpty() ? senses : counted) : particles;
		String root = particles.isEmpty() ? mixed.letters : key;
		Reading reading = new Reading(headword, root, Confidence.DERIVED, List.of(), 0, false, Set.of());
		boolean regular = mixed.english != null && !meant.isEmpty();
		return new FormReading(reading, meant, List.of(), regular
				? new Inflected(List.of(), Map.of(meant.getFirst(), Objects.requireNonNull(mixed.english)), false)
				: Inflected.NOT);
	}

}
