package id.layang.annotation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.layang.english.EnglishForms;
import id.layang.glossary.Glossary;
import id.layang.glossary.PartOfSpeech;
import id.layang.glossary.Sense;
import id.layang.morphology.Confidence;
import id.layang.morphology.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Words that are half a number: {@code Rp10.000}, {@code ke-2}, {@code 1990-an},
 * {@code 5km}. What the letters mean is listed; the number explains itself.
 */
final class NumberForms {

	private static final String NUMBER = "\\d[\\d.,:/]*";

	/** Not buru2, which is buru-buru. */
	private static final Pattern MIXED = Pattern.compile("(?!\\p{L}{3,6}2$)(?:(?<before>\\p{L}{1,6})-?" + NUMBER + "|"
			+ NUMBER + "-?(?<after>\\p{L}{1,6})[²³]?|(?<square>\\p{L}{1,3})[²³])");

	private static final Pattern ORDINAL = Pattern.compile("ke-?(\\d+)");

	private static final Pattern DECADE = Pattern.compile("(\\d+)-?an");

	private static final int YEAR = 4;

	private final EnglishForms forms = new EnglishForms();

	private final Glossary glossary;

	NumberForms(Glossary glossary) {
		this.glossary = glossary;
	}

	List<FormReading> readings(String key) {
		Matcher matcher = MIXED.matcher(key);
		if (!matcher.matches()) {
			return List.of();
		}
		String letters = letters(matcher).toLowerCase(Locale.ROOT);
		return this.glossary.headwords(letters).stream().map((headword) -> reading(headword, letters, key)).toList();
	}

	private static String letters(Matcher matcher) {
		for (String group : List.of("before", "after")) {
			if (matcher.group(group) != null) {
				return matcher.group(group);
			}
		}
		return matcher.group("square");
	}

	/**
	 * The ke- of ke-2 is the particle, never the preposition; such a word is a root of
	 * its own.
	 */
	private FormReading reading(String headword, String letters, String key) {
		List<Sense> senses = this.glossary.senses(headword);
		List<Sense> particles = senses.stream()
			.filter((sense) -> sense.partOfSpeech() == PartOfSpeech.PARTICLE)
			.toList();
		String root = particles.isEmpty() ? letters : key;
		Reading reading = new Reading(headword, root, Confidence.DERIVED, List.of(), 0, false, Set.of());
		List<Sense> meant = particles.isEmpty() ? senses : particles;
		String english = english(key);
		boolean regular = english != null && !meant.isEmpty();
		return new FormReading(reading, meant, List.of(),
				regular ? new Inflected(List.of(), Map.of(meant.getFirst(), english)) : Inflected.NOT);
	}

	/** Ke-21 is 21st, 1990-an the 1990s. */
	private @Nullable String english(String key) {
		Matcher ordinal = ORDINAL.matcher(key);
		if (ordinal.matches()) {
			return this.forms.ordinalFigure(ordinal.group(1));
		}
		Matcher decade = DECADE.matcher(key);
		if (!decade.matches()) {
			return null;
		}
		String number = decade.group(1);
		String about = "about " + number;
		if (!number.endsWith("0") || number.length() == 1) {
			return about;
		}
		return "the " + number + ((number.length() == YEAR) ? "s" : "s; " + about);
	}

}
