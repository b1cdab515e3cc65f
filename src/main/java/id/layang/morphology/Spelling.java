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
	 * @param reach what it may lead to
	 */
	record Variant(String form, Affix affix, Reach reach) {
	}

	/** What a spelling may lead to, by how much looks so by chance. */
	enum Reach {

		ANY, INFLECTED, NAME, ROOT

	}

	private static final Pattern TWO = Pattern.compile("(\\p{L}{2,})-?[2²]-?(\\p{L}*)");

	/** bukunya2: buku-bukunya. */
	private static final Pattern TWO_BEHIND = Pattern.compile("(\\p{L}{3,}?)(nya|ku|mu|an|in)-?[2²]");

	private static final Pattern STRETCHED = Pattern.compile("(\\p{L})\\1{2,}");

	/** Hehehehehe, wkwkwkwkwk, heheheh. */
	private static final Pattern LAUGHTER = Pattern.compile("^(\\p{L}{2})\\1{2,}\\p{L}?$");

	/** Ngg is ng and g: mangga. */
	private static final Pattern DOUBLE = Pattern.compile("(?!(?<=n)gg)(\\p{L})\\1+");

	/**
	 * Arabic and English write consonants twice, and vowels are held: espresso, baanget.
	 */
	private static final Pattern DOUBLE_CONSONANT = Pattern.compile(".*([^aeiouh])\\1\\p{L}.*");

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

	/**
	 * Vowels confused. Too many words, and more names, lie one vowel apart; kokosan is no
	 * kukusan.
	 */
	private static final Map<String, String> CONFUSED_VOWELS = ordered("e", "i", "i", "e", "o", "u", "u", "o");

	private static final int LONG_ENOUGH = 8;

	/** How very many words end, alike in nothing else: kokosan is no kukusan. */
	private static final String MADE = "an";

	/** Dynasty, quartet, firing: English, whatever Indonesian word lies near. */
	private static final Pattern FOREIGN = Pattern.compile(
			".*(?:[qx]|([^aeiou])\\1|ee|oo|ou|ph|sh|ck|wh|gh|tion|[^aeiou]y(?:[^aeiou]|$)|y[^aeiou]|[^aeioun][^aeioun]e?$).*"
					+ "|[^n]*ing|.*[^aeiou]e");

	/**
	 * A prefix without its last sound or with one too many: mejadi, mecoba, bebagai,
	 * berberapa; -kan without its k: meningkatan; and the last h, hardly heard: seluru.
	 */
	private static final List<Edge> AT_THE_EDGE = List.of(Edge.of("^me(?=[bfp])", "mem"),
			Edge.of("^me(?=[cdjtz])", "men"), Edge.of("^me(?=[aiueogkh])", "meng"), Edge.of("^be(?=[^aeiour])", "ber"),
			Edge.of("^ber(?=[^aeiour])", "be"), Edge.of("(?<=^me\\p{L}{2,9}[^k])an$", "kan"),
			Edge.of("(?<=[^aeiou][aiu])$", "h"));

	private static final Pattern MARKS = Pattern.compile("\\p{M}");

	/** What is written at an end of a word, and what belongs there. */
	private record Edge(Pattern wrong, String right) {

		static Edge of(String wrong, String right) {
			return new Edge(Pattern.compile(wrong), right);
		}

		String mended(String form) {
			return this.wrong.matcher(form).replaceFirst(this.right);
		}

	}

	List<Variant> of(String form) {
		List<Variant> variants = new ArrayList<>();
		add(variants, form, withoutMarks(form), "spelling:accent");
		add(variants, form, form.replace("'", ""), "spelling:apostrophe");
		add(variants, form, TWO.matcher(form).replaceFirst("$1-$1$2"), "spelling:two");
		add(variants, form, TWO_BEHIND.matcher(form).replaceFirst("$1-$1$2"), "spelling:two");
		add(variants, form, SHORT_CLITIC.matcher(form).replaceFirst("nnya"), "spelling:confused");
		add(variants, form, STRETCHED.matcher(form).replaceAll("$1"), "spelling:stretched");
		add(variants, form, STRETCHED.matcher(form).replaceAll("$1$1"), "spelling:stretched");
		if (isStretchable(form)) {
			boolean telling = form.length() >= LONG_ENOUGH || !DOUBLE_CONSONANT.matcher(form).matches();
			propose(variants, form, single(form), "spelling:stretched", telling ? Reach.INFLECTED : Reach.NAME);
		}
		boolean surelyOld = SURELY_OLD.matcher(form).find();
		if (OLD.matcher(form).find() && form.length() >= (surelyOld ? SHORTEST_OLD : LONG)) {
			propose(variants, form, reformed(form), "spelling:old", surelyOld ? Reach.ANY : Reach.NAME);
		}
		add(variants, form, LAUGHTER.matcher(form).replaceFirst("$1$1$1"), "spelling:stretched");
		add(variants, form, LAUGHTER.matcher(form).replaceFirst("$1$1"), "spelling:stretched");
		add(variants, form, halved(form), "spelling:hyphen");
		if (HYPHENED.matcher(form).matches()) {
			propose(variants, form, form.replace("-", ""), "spelling:parted", Reach.INFLECTED);
		}
		return variants;
	}

	/** Spellings that only resemble the form: good for a guess. */
	List<Variant> guesses(String form) {
		List<Variant> variants = new ArrayList<>();
		if (isStretchable(form)) {
			propose(variants, form, single(form), "spelling:stretched", Reach.INFLECTED);
		}
		if (OLD.matcher(form).find()) {
			propose(variants, form, reformed(form), "spelling:old", Reach.INFLECTED);
		}
		AT_THE_EDGE.forEach((edge) -> propose(variants, form, edge.mended(form), "spelling:confused", Reach.INFLECTED));
		if (FOREIGN.matcher(form).matches()) {
			return variants;
		}
		CONFUSED.forEach((wrong, right) -> addConfused(variants, form, wrong, right, Reach.INFLECTED));
		if (form.length() >= LONG_ENOUGH && !form.endsWith(MADE)) {
			CONFUSED_VOWELS.forEach((wrong, right) -> addConfused(variants, form, wrong, right, Reach.ROOT));
		}
		return variants;
	}

	private static boolean isStretchable(String form) {
		return (form.length() >= LONG || DOUBLE_END.matcher(form).find()) && !UNSTRETCHABLE.matcher(form).matches();
	}

	private static String single(String form) {
		return DOUBLE.matcher(form).replaceAll("$1");
	}

	private static void addConfused(List<Variant> variants, String form, String wrong, String right, Reach reach) {
		for (String one : right.split("\\|", -1)) {
			propose(variants, form, form.replace(wrong, one), "spelling:confused", reach);
			for (int at = form.indexOf(wrong); at >= 0; at = form.indexOf(wrong, at + 1)) {
				String changed = form.substring(0, at) + one + form.substring(at + wrong.length());
				propose(variants, form, changed, "spelling:confused", reach);
			}
		}
	}

	private static void add(List<Variant> variants, String form, String variant, String id) {
		propose(variants, form, variant, id, Reach.ANY);
	}

	private static void propose(List<Variant> variants, String form, String variant, String id, Reach reach) {
		Variant proposed = new Variant(variant, new Affix(id, Kind.SPELLING), reach);
		if (!variant.equals(form) && variant.length() > 1 && !variants.contains(proposed)) {
			variants.add(proposed);
		}
	}

	private static String withoutMarks(String form) {
		return MARKS.matcher(Normalizer.normalize(form, Normalizer.Form.NFD)).replaceAll("");
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
