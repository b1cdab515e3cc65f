package id.layang.lookup;

import java.util.ArrayList;
import java.util.List;

import id.layang.morphology.Confidence;
import id.layang.morphology.Morphology;
import id.layang.morphology.Reading;

/** Mistakes in inflected words: each way to mend one letter is asked of morphology. */
final class Respellings {

	private static final String LETTERS = "aeiouhnkgtrsmlpdbyjcwf";

	private static final int SHORTEST = 6;

	private static final int LONGEST = 22;

	/** Commoner slips come first among the ways to mend a word. */
	private static final double LATER = 0.5;

	private final Entries entries;

	private final Morphology morphology;

	private final Outlines outlines;

	Respellings(Entries entries, Morphology morphology) {
		this.entries = entries;
		this.morphology = morphology;
		this.outlines = new Outlines(entries.keys());
	}

	void find(String word, double cost, Hits hits) {
		if (word.length() < SHORTEST || word.length() > LONGEST || !isPlain(word)) {
			return;
		}
		double later = 0;
		for (List<String> slips : List.of(swapped(word), shortened(word), changed(word))) {
			for (String variant : slips) {
				if (this.outlines.allow(variant)) {
					add(variant, cost + later, hits);
				}
			}
			later += LATER;
		}
	}

	/** Small letters and hyphens only. */
	private static boolean isPlain(String word) {
		return word.chars().allMatch((c) -> c >= 'a' && c <= 'z' || c == '-');
	}

	private void add(String variant, double cost, Hits hits) {
		for (Reading reading : this.morphology.regularReadings(variant)) {
			Entry entry = this.entries.headword(reading.headword());
			if (entry != null && reading.confidence() == Confidence.DERIVED && FormNames.isRegular(reading)) {
				hits.add(Hit.of(entry, SimilarFinder.didYouMean(variant), cost + entry.rarity()));
			}
		}
	}

	private static List<String> swapped(String word) {
		List<String> variants = new ArrayList<>();
		for (int i = 0; i + 1 < word.length(); i++) {
			variants.add(word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2));
		}
		return variants;
	}

	private static List<String> shortened(String word) {
		List<String> variants = new ArrayList<>();
		for (int i = 0; i < word.length(); i++) {
			variants.add(word.substring(0, i) + word.substring(i + 1));
		}
		return variants;
	}

	/** With a letter more, or another one. */
	private static List<String> changed(String word) {
		List<String> variants = new ArrayList<>();
		for (int i = 1; i <= word.length(); i++) {
			for (int j = 0; j < LETTERS.length(); j++) {
				variants.add(word.substring(0, i) + LETTERS.charAt(j) + word.substring(i));
				variants.add(word.substring(0, i) + LETTERS.charAt(j) + word.substring(Math.min(i + 1, word.length())));
			}
		}
		return variants;
	}

}
