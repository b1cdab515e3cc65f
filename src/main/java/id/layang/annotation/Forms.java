package id.layang.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import id.layang.glossary.Glossary;
import id.layang.glossary.Sense;
import id.layang.morphology.Morphology;
import id.layang.morphology.Reading;
import id.layang.text.Token;

/** The word forms of texts, worked out once each and kept while they are in use. */
final class Forms {

	private final Glossary glossary;

	private final Morphology morphology;

	private final RecentMap<String, Pair> known = new RecentMap<>();

	Forms(Glossary glossary, Morphology morphology) {
		this.glossary = glossary;
		this.morphology = morphology;
	}

	/**
	 * The form of a token. A capital brings names in, Pati the town beside pati starch,
	 * and keeps guesses out: an unknown word with a capital is likely a name.
	 */
	WordForm of(Token token) {
		Pair pair = this.known.get(token.key(), this::analyse);
		return token.isCapitalised() ? pair.capitalised : pair.plain;
	}

	private Pair analyse(String key) {
		List<FormReading> common = new ArrayList<>();
		List<FormReading> names = new ArrayList<>();
		for (Reading reading : this.morphology.readings(key)) {
			(reading.name() ? names : common).add(withSenses(reading));
		}
		WordForm plain = WordForm.of(key, key, common.isEmpty() ? names : common);
		if (names.isEmpty() && !plain.readings().isEmpty() && !plain.isVerified()) {
			return new Pair(plain, WordForm.of(capitalised(key), key, List.of()));
		}
		if (names.isEmpty() || common.isEmpty()) {
			return new Pair(plain, plain);
		}
		List<FormReading> all = new ArrayList<>(names);
		all.addAll(common);
		return new Pair(plain, WordForm.of(capitalised(key), key, all));
	}

	private static String capitalised(String key) {
		int first = key.offsetByCodePoints(0, 1);
		return key.substring(0, first).toUpperCase(Locale.ROOT) + key.substring(first);
	}

	private FormReading withSenses(Reading reading) {
		List<Sense> senses = this.glossary.senses(reading.headword(), reading.root());
		boolean ownRoot = reading.root().equals(reading.headword());
		return new FormReading(reading, senses, ownRoot ? List.of() : this.glossary.senses(reading.root()));
	}

	private record Pair(WordForm plain, WordForm capitalised) {
	}

}
