package id.layang.annotation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.layang.annotation.AnnotatedWord.Kind;
import id.layang.glossary.Sense;

/**
 * What a teacher wants to know of a text before a class reads it.
 *
 * @param words the running words that are neither names, numbers nor acronyms
 * @param explained how many of them the glossary explains
 * @param unknown the others, commonest first, with what they may be
 * @param rare the explained words beyond the first 8,000, commonest in the text first
 */
public record CoverageReport(int words, int explained, List<Entry> unknown, List<Entry> rare) {

	private static final int RARE_BAND = 4;

	/**
	 * A word of the text.
	 *
	 * @param form the form
	 * @param times how often it stands in the text
	 * @param gloss what it means, or may mean; empty when nothing is known
	 */
	public record Entry(String form, int times, String gloss) {

		@Override
		public String toString() {
			return this.form + " ×" + this.times + (this.gloss.isEmpty() ? "" : "  " + this.gloss);
		}

	}

	public CoverageReport {
		unknown = List.copyOf(unknown);
		rare = List.copyOf(rare);
	}

	public static CoverageReport of(AnnotatedText text) {
		Coverage coverage = text.coverage();
		Map<String, Integer> times = new LinkedHashMap<>();
		Map<String, AnnotatedWord> words = new LinkedHashMap<>();
		for (AnnotatedWord word : text.words()) {
			if (word.kind() == Kind.WORD) {
				times.merge(word.form().form(), 1, Integer::sum);
				words.putIfAbsent(word.form().form(), word);
			}
		}
		List<Entry> unknown = coverage.unknown()
			.stream()
			.map((form) -> new Entry(form, times.get(form), guess(words.get(form))))
			.toList();
		List<Entry> rare = words.values()
			.stream()
			.filter(CoverageReport::isRare)
			.map((word) -> new Entry(word.form().form(), times.get(word.form().form()), gloss(word.sense())))
			.sorted(Comparator.comparingInt(Entry::times).reversed())
			.toList();
		return new CoverageReport(coverage.words(), coverage.explained(), unknown, rare);
	}

	public double percent() {
		return (this.words == 0) ? 100 : 100.0 * this.explained / this.words;
	}

	private static boolean isRare(AnnotatedWord word) {
		Sense sense = word.sense();
		return sense != null && word.form().isVerified() && sense.band() >= RARE_BAND;
	}

	private static String guess(AnnotatedWord word) {
		String gloss = gloss(word.sense());
		return gloss.isEmpty() ? "" : "guess: " + gloss;
	}

	private static String gloss(@org.jspecify.annotations.Nullable Sense sense) {
		return (sense != null) ? String.join("; ", sense.glosses()) : "";
	}

}
