package id.layang.lookup;

import java.util.LinkedHashSet;
import java.util.Set;

import id.layang.morphology.Confidence;
import id.layang.morphology.Morphology;
import id.layang.morphology.Reading;

/** Mistakes in inflected words: each way to mend one letter is asked of morphology. */
final class Respellings {

	private static final String LETTERS = "aeiouhnkgtrsmlpdbyjcwf";

	private static final int SHORTEST = 6;

	private static final int LONGEST = 22;

	private final Entries entries;

	private final Morphology morphology;

	Respellings(Entries entries, Morphology morphology) {
		this.entries = entries;
		this.morphology = morphology;
	}

	void find(String word, double cost, Hits hits) {
		if (word.length() < SHORTEST || word.length() > LONGEST || !word.chars().allMatch(Respellings::isPlain)) {
			return;
		}
		for (String variant : variants(word)) {
			if (add(variant, cost, hits)) {
				return;
			}
		}
	}

	private static boolean isPlain(int c) {
		return c >= 'a' && c <= 'z' || c == '-';
	}

	private boolean add(String variant, double cost, Hits hits) {
		for (Reading reading : this.morphology.readings(variant)) {
			Entry entry = this.entries.headword(reading.headword());
			boolean regular = reading.confidence() == Confidence.DERIVED
					&& reading.outerAffixes().stream().noneMatch(FormNames::isUnusual);
			if (entry != null && regular) {
				hits.add(Hit.of(entry, SimilarFinder.didYouMean(variant), cost + entry.rarity()));
				return true;
			}
		}
		return false;
	}

	/** Letters swapped, left out, put in, exchanged: the likeliest slips first. */
	private static Set<String> variants(String word) {
		Set<String> variants = new LinkedHashSet<>();
		for (int i = 0; i + 1 < word.length(); i++) {
			variants.add(word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2));
		}
		for (int i = 0; i < word.length(); i++) {
			variants.add(word.substring(0, i) + word.substring(i + 1));
		}
		for (int i = 1; i < word.length(); i++) {
			for (int j = 0; j < LETTERS.length(); j++) {
				variants.add(word.substring(0, i) + LETTERS.charAt(j) + word.substring(i));
				variants.add(word.substring(0, i) + LETTERS.charAt(j) + word.substring(i + 1));
			}
		}
		return variants;
	}

}
