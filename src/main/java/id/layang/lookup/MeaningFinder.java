package id.layang.lookup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import id.layang.glossary.PartOfSpeech;
import id.layang.lookup.Findings.Tried;
import id.layang.lookup.Reason.Match;

/** Senses whose English is the query or a base of it. */
final class MeaningFinder implements Finder {

	private static final int MOST = 40;

	private static final double BASE = 1;

	/** Better is rather that of good than that of well. */
	private static final double FURTHER_BASE = 0.5;

	/**
	 * Helped is rather membantu than bantuan, and used hardly us; cooking may be masakan.
	 */
	private static final double NO_VERB = 1.5;

	private static final double NO_GERUND = 0.6;

	/** A writer is no form of write. */
	private static final double NO_ADJECTIVE = 3;

	/** Lent is a name; who writes lent rather means to lend. */
	private static final double OTHER_CASE = 2;

	/** Sit for sit down. */
	private static final double WITHOUT_PARTICLE = 6;

	private static final Set<String> PARTICLES = Set.of(" down", " up", " out", " off", " away", " over", " back",
			" in", " on", " along", " around");

	private final Meanings meanings;

	private final EnglishLemmas lemmas;

	MeaningFinder(Meanings meanings, EnglishLemmas lemmas) {
		this.meanings = meanings;
		this.lemmas = lemmas;
	}

	@Override
	public boolean suits(Query query, Hits soFar) {
		return query.side().isEnglish();
	}

	@Override
	public void find(Query query, Hits hits) {
		wordings(query.key()).forEach((wording, cost) -> this.meanings.of(wording)
			.stream()
			.limit(MOST)
			.forEach((meaning) -> hits
				.add(hit(meaning, query.text(), cost + ((cost > 0) ? unlike(meaning, query.key()) : 0)))));
	}

	/**
	 * Whether an English word or what it is an irregular form of means another headword.
	 */
	boolean knows(String key, Entry but) {
		return this.lemmas.andIrregular(key)
			.stream()
			.flatMap((word) -> this.meanings.of(word).stream())
			.anyMatch((meaning) -> !meaning.entry().equals(but) && !meaning.sense().isName());
	}

	/** How far the likeliest answer to an English word is from an everyday word. */
	double cost(String key) {
		double likeliest = Double.MAX_VALUE;
		for (String word : this.lemmas.andIrregular(key)) {
			for (Meaning meaning : this.meanings.of(word)) {
				likeliest = Math.min(likeliest, meaning.cost());
			}
		}
		return likeliest;
	}

	/**
	 * What a meaning costs more that is not of the sort of word that the ending wants.
	 */
	private double unlike(Meaning meaning, String key) {
		PartOfSpeech sort = meaning.sense().partOfSpeech();
		if (sort != PartOfSpeech.VERB && this.lemmas.isVerbForm(key)) {
			return key.endsWith("ing") ? NO_GERUND : NO_VERB;
		}
		boolean compared = key.endsWith("er") || key.endsWith("est");
		return (compared && sort != PartOfSpeech.ADJECTIVE && sort != PartOfSpeech.ADVERB) ? NO_ADJECTIVE : 0;
	}

	private static Hit hit(Meaning meaning, String asked, double more) {
		double otherCase = isOtherCase(meaning.gloss(), asked) ? OTHER_CASE : 0;
		Reason reason = new Reason(Match.MEANING, "means " + meaning.gloss(), "berarti " + meaning.gloss());
		return new Hit(meaning.entry(), meaning.senses(), reason, Cost.MEANING + meaning.cost() + more + otherCase,
				null);
	}

	private static boolean isOtherCase(String gloss, String asked) {
		return Character.isUpperCase(gloss.charAt(0)) && Character.isLowerCase(asked.charAt(0));
	}

	/** The query and what it may be a form of, each with what that costs. */
	private Map<String, Double> wordings(String key) {
		Map<String, Double> wordings = new LinkedHashMap<>();
		wordings.put(key, 0.0);
		String bare = Glosses.withoutLittleWord(key);
		wordings.putIfAbsent(bare, 0.0);
		int first = bare.indexOf(' ');
		int last = bare.lastIndexOf(' ') + 1;
		if (first < 0) {
			addBases("", bare, "", wordings);
		}
		else {
			addBases("", bare.substring(0, first), bare.substring(first), wordings);
			addBases(bare.substring(0, last), bare.substring(last), "", wordings);
			if (PARTICLES.contains(bare.substring(first))) {
				wordings.putIfAbsent(bare.substring(0, first), WITHOUT_PARTICLE);
			}
		}
		return wordings;
	}

	private void addBases(String before, String word, String after, Map<String, Double> wordings) {
		double cost = BASE;
		for (String base : this.lemmas.of(word)) {
			wordings.putIfAbsent(before + base + after, cost);
			cost += FURTHER_BASE;
		}
	}

	@Override
	public Tried tried() {
		return new Tried("English meanings", "makna dalam bahasa Inggris");
	}

}
