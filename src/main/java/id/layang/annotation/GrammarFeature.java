package id.layang.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.layang.glossary.Sense;
import org.jspecify.annotations.Nullable;

/**
 * What Indonesian grammar expects beside certain words, as a table. Sneddon et al. 2010:
 * noun phrases 2.1-2.29, adjectives 2.43-2.66, verbs 3.1-3.20.
 */
final class GrammarFeature implements Feature {

	private static final double STRONG = 1.5;

	private static final double MIDDLING = 1.1;

	private static final double LIKELY = 0.9;

	private static final double WEAK = 0.6;

	private static final List<String> BEGINNINGS = List.of("me", "ber", "ter");

	/**
	 * A line of the table.
	 *
	 * @param words words, parts of speech by code, or beginnings with an asterisk
	 * @param favours the parts of speech expected, by code
	 * @param weight how firmly
	 */
	private record Expectation(Set<String> words, Set<String> favours, double weight) {

		private static Expectation of(double weight, String favours, String words) {
			return new Expectation(Set.of(words.split(" ")), Set.of(favours.split(" ")), weight);
		}

	}

	private static final Map<String, List<Expectation>> AFTER = byWord(
			Expectation.of(STRONG, "adj",
					"sangat agak terlalu lebih paling cukup begitu amat makin semakin kurang sungguh"),
			Expectation.of(STRONG, "v aux",
					"telah akan sedang sudah belum ingin mau bisa dapat harus boleh pernah hendak bakal mampu mulai jangan "
							+ "mari ayo sempat tengah perlu saya aku kami mereka ia"),
			Expectation.of(STRONG, "n clf",
					"rasa kaum para seorang sebuah seekor sang si suatu setiap tiap berbagai beberapa banyak seluruh sejumlah sepotong "
							+ "segelas oleh tentang terhadap"),
			Expectation.of(MIDDLING, "adj", "n"), Expectation.of(MIDDLING, "n", "me*"),
			Expectation.of(MIDDLING, "adv", "ber* ter* v"), Expectation.of(MIDDLING, "v", "ini itu tersebut"),
			Expectation.of(WEAK, "n name pron", "di ke dari pada dengan bagi untuk dalam"),
			Expectation.of(WEAK, "adj v", "yang"), Expectation.of(WEAK, "v", "untuk tidak tak"),
			Expectation.of(WEAK, "clf n", "num"));

	private static final Map<String, List<Expectation>> BEFORE = byWord(Expectation.of(STRONG, "n", "ini itu tersebut"),
			Expectation.of(STRONG, "adj", "sekali banget sih"), Expectation.of(STRONG, "adv", "adj"),
			Expectation.of(LIKELY, "adv aux", "v"), Expectation.of(WEAK, "prep v", "n name pron"),
			Expectation.of(WEAK, "v adv", "dengan kepada oleh di ke"));

	@Override
	public @Nullable Evidence evidence(Place place, Sense sense) {
		double after = weight(AFTER, place, place.before(), sense);
		double before = weight(BEFORE, place, place.after(), sense);
		if (after + before == 0) {
			return null;
		}
		int beside = (after >= before) ? place.before() : place.after();
		String word = " “" + place.surface(beside) + "”";
		return new Evidence(after + before, (after >= before) ? new Reason("after" + word, "sesudah" + word)
				: new Reason("before" + word, "sebelum" + word));
	}

	private static double weight(Map<String, List<Expectation>> table, Place place, int beside, Sense sense) {
		if (beside < 0) {
			return 0;
		}
		String key = place.sentence().key(beside);
		String code = place.code(beside);
		double most = most(table.get(key), sense);
		if (code == null) {
			return most;
		}
		most = Math.max(most, most(table.get(code), sense));
		return code.equals("v") ? Math.max(most, beginning(table, key, sense)) : most;
	}

	private static double beginning(Map<String, List<Expectation>> table, String verb, Sense sense) {
		double most = 0;
		for (String beginning : BEGINNINGS) {
			if (verb.startsWith(beginning)) {
				most = Math.max(most, most(table.get(beginning + "*"), sense));
			}
		}
		return most;
	}

	private static double most(@Nullable List<Expectation> expectations, Sense sense) {
		double most = 0;
		for (Expectation expectation : (expectations != null) ? expectations : List.<Expectation>of()) {
			if (expectation.weight > most && expectation.favours.contains(sense.partOfSpeech().code())) {
				most = expectation.weight;
			}
		}
		return most;
	}

	private static Map<String, List<Expectation>> byWord(Expectation... table) {
		Map<String, List<Expectation>> byWord = new HashMap<>();
		for (Expectation expectation : table) {
			expectation.words
				.forEach((word) -> byWord.computeIfAbsent(word, (key) -> new ArrayList<>(1)).add(expectation));
		}
		return byWord;
	}

}
