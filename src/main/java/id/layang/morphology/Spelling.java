package id.layang.morphology;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import id.layang.morphology.Step.Kind;

/**
 * Other ways to write a word: accents, anak2, letters doubled for stress, apostrophes,
 * the spelling before 1972, confusions of letters. Each proposes a standard spelling,
 * which counts only if it leads to a listed word.
 */
final class Spelling {

	/**
	 * A proposed standard spelling.
	 *
	 * @param form the standard spelling
	 * @param affix why it is proposed
	 * @param loose whether so much looks so by chance that it may only be inflected
	 */
	record Variant(String form, Affix affix, boolean loose) {
	}

	private static final Pattern TWO = Pattern.compile("(\\p{L}{2,})-?[2²]-?(\\p{L}*)");

	/** bukunya2: buku-bukunya. */
	private static final Pattern TWO_BEHIND = Pattern.compile("(\\p{L}{3,}?)(nya|ku|mu|an|in)-?[2²]");

	private static final Pattern STRETCHED = Pattern.compile("(\\p{L})\\1{2,}");

	/** Hehehehehe, wkwkwkwkwk, heheheh. */
	private static final Pattern LAUGHTER = Pattern.compile("^(\\p{L}{2})\\1{2,}\\p{L}?$");

	private static final Pattern DOUBLE = Pattern.compile("(\\p{L})\\1+");

	private static final Pattern DOUBLE_END = Pattern.compile("(\\p{L})\\1$");

	/** Bell, dogg and iss are English or nothing; kakk and dehh are said so. */
	private static final Pattern UNSTRETCHABLE = Pattern
		.compile("[^aeiou]\\p{L}{0,2}(?:bb|cc|dd|ff|ll|pp|rr|ss|tt|zz)|\\p{L}([^aeiou])\\1|[^aeiou]{1,4}");

	/** From this length on a doubled letter inside a word is likely no part of it. */
	private static final int LONG = 5;

	/** melakukanya, lainya: one n written for the two of the word and -nya. */
	private static final Pattern SHORT_CLITIC = Pattern.compile("(?<=\\p{L}{2}[aeiou])nya$");

	private static final Pattern HYPHENED = Pattern.compile("\\p{L}{2,}(?:-\\p{L}{2,})+");

	private static final Pattern OLD = Pattern.compile("oe|j..|..j|ch");

	/** Toe and hoe are English. */
	private static final int SHORTEST_OLD = 4;

	/** Today nothing is spelt with these. */
	private static final Pattern SURELY_OLD = Pattern.compile("oe|[td]j");

	/** The spelling before 1972, and oe before 1947. */
	private static final Map<String, String> REFORM = ordered("oe", "u", "tj", "C", "dj", "J", "nj", "nY", "sj", "sY",
			"ch", "kh", "j", "y");

	/** Consonants confused in loans; tried one at a time. */
	private static final Map<String, String> CONFUSED = ordered("v", "f", "f", "v", "f", "p", "p", "f", "z", "j", "j",
			"z", "kh", "h", "kh", "k", "sy", "s", "s", "sy", "dz", "z", "dh", "d", "th", "t", "ts", "s", "iy", "i",
			"uw", "u", "kw", "ku", "hi", "hie", "h", "");

	/** Vowels confused. Too many words, and more names, lie one vowel apart. */
	private static final Map<String, String> CONFUSED_VOWELS = ordered("e", "i", "i", "e", "o", "u", "u", "o");

	private static final int LONG_ENOUGH = 7;

	/** Dynasty, quartet, firing: English, whatever Indonesian word lies near. */
	private static final Pattern FOREIGN = Pattern.compile(
			".*(?:[qx]|([^aeiou])\\1|ee|oo|ou|ph|sh|ck|wh|gh|tion|[^aeiou]y(?:[^aeiou]|$)|y[^aeiou]|[^aeioun][^aeioun]e?$).*"
					+ "|[^n]*ing|.*[^aeiou]e");

	/**
	 * A prefix without its last sound or with one too many: mejadi, mecoba, bebagai,
	 * berberapa; -kan without its k: meningkatan; and the last h, hardly heard: seluru.
	 */
	private static final Map<String, String> AT_THE_EDGE = ordered("^me(?=[bfp])", "mem", "^me(?=[cdjtz])", "men",
			"^me(?=[aiueogkh])", "meng", "^be(?=[^aeiour])", "ber", "^ber(?=[^aeiour])", "be",
			"(?<=^me\\p{L}{2,9}[^k])an$", "kan", "(?<=[^aeiou][aiu])$", "h");

	List<Variant> of(String form) {
		List<Variant> variants = new ArrayList<>();
		add(variants, form, withoutMarks(form), "spelling:accent");
		add(variants, form, form.replace("'", ""), "spelling:apostrophe");
		add(variants, form, TWO.matcher(form).replaceFirst("$1-$1$2"), "spelling:two");
		add(variants, form, TWO_BEHIND.matcher(form).replaceFirst("$1-$1$2"), "spelling:two");
		add(variants, form, SHORT_CLITIC.matcher(form).replaceFirst("nnya"), "spelling:confused");
		add(variants, form, STRETCHED.matcher(form).replaceAll("$1"), "spelling:stretched");
		add(variants, form, STRETCHED.matcher(form).replaceAll("$1$1"), "spelling:stretched");
		if ((form.length() >= LONG || DOUBLE_END.matcher(form).find()) && !UNSTRETCHABLE.matcher(form).matches()) {
			propose(variants, form, DOUBLE.matcher(form).replaceAll("$1"), "spelling:stretched", true);
		}
		boolean surelyOld = SURELY_OLD.matcher(form).find();
		if (OLD.matcher(form).find() && form.length() >= (surelyOld ? SHORTEST_OLD : LONG)) {
			propose(variants, form, reformed(form), "spelling:old", !surelyOld);
		}
		add(variants, form, LAUGHTER.matcher(form).replaceFirst("$1$1$1"), "spelling:stretched");
		add(variants, form, LAUGHTER.matcher(form).replaceFirst("$1$1"), "spelling:stretched");
		add(variants, form, halved(form), "spelling:hyphen");
		if (HYPHENED.matcher(form).matches()) {
			propose(variants, form, form.replace("-", ""), "spelling:parted", true);
		}
		return variants;
	}

	/** Spellings that only resemble the form: good for a guess. */
	List<Variant> guesses(String form) {
		List<Variant> variants = new ArrayList<>();
		AT_THE_EDGE.forEach(
				(wrong, right) -> propose(variants, form, form.replaceFirst(wrong, right), "spelling:confused", true));
		if (FOREIGN.matcher(form).matches()) {
			return variants;
		}
		CONFUSED.forEach((wrong, right) -> addConfused(variants, form, wrong, right));
		if (form.length() >= LONG_ENOUGH) {
			CONFUSED_VOWELS.forEach((wrong, right) -> addConfused(variants, form, wrong, right));
		}
		return variants;
	}

	private static void addConfused(List<Variant> variants, String form, String wrong, String right) {
		for (String one : right.split("\\|", -1)) {
			propose(variants, form, form.replace(wrong, one), "spelling:confused", true);
			for (int at = form.indexOf(wrong); at >= 0; at = form.indexOf(wrong, at + 1)) {
				String changed = form.substring(0, at) + one + form.substring(at + wrong.length());
				propose(variants, form, changed, "spelling:confused", true);
			}
		}
	}

	private static void add(List<Variant> variants, String form, String variant, String id) {
		propose(variants, form, variant, id, false);
	}

	private static void propose(List<Variant> variants, String form, String variant, String id, boolean loose) {
		if (!variant.equals(form) && variant.length() > 1) {
			variants.add(new Variant(variant, new Affix(id, Kind.SPELLING), loose));
		}
	}

	private static String withoutMarks(String form) {
		return Normalizer.normalize(form, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
	}

	private static String reformed(String form) {
		String reformed = form;
		for (Map.Entry<String, String> change : REFORM.entrySet()) {
			reformed = reformed.replace(change.getKey(), change.getValue());
		}
		return reformed.replace('C', 'c').replace('J', 'j').replace('Y', 'y');
	}

	/** anakanak: anak-anak. */
	private static String halved(String form) {
		int half = form.length() / 2;
		boolean doubled = half > 3 && form.startsWith(form.substring(0, half), half);
		return (doubled && form.length() % 2 == 0) ? form.substring(0, half) + "-" + form.substring(half) : form;
	}

	private static Map<String, String> ordered(String... pairs) {
		Map<String, String> ordered = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			ordered.merge(pairs[i], pairs[i + 1], (a, b) -> a + "|" + b);
		}
		return ordered;
	}

}
