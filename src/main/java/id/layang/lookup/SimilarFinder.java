package id.layang.lookup;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import id.layang.lookup.Findings.Tried;
import id.layang.lookup.Reason.Match;
import id.layang.lookup.SimilarTerms.Similar;
import id.layang.morphology.Morphology;

/** Headwords and English words that are spelt nearly like the query. */
final class SimilarFinder implements Finder {

	private static final int SHORTEST = 3;

	private static final int LONGEST = 30;

	private static final double PER_LETTER = 4;

	private static final double ENGLISH = 0.5;

	private static final double BY_RARITY = 0.6;

	private static final double SINGLE = 2.5;

	private static final double SWAPPED = 2;

	private static final double LEFT_OUT = 1;

	private static final Pattern DOUBLE = Pattern.compile("(\\p{L})\\1");

	private static final int MEANINGS = 3;

	private static final int ENGLISH_WORDS = 5;

	private final Entries entries;

	private final Standards standards;

	private final Meanings meanings;

	private final SimilarTerms headwords;

	private final SimilarTerms wordings;

	private final Respellings respellings;

	SimilarFinder(Entries entries, SimilarTerms headwords, Meanings meanings, Morphology morphology) {
		this.entries = entries;
		this.standards = new Standards(entries);
		this.meanings = meanings;
		this.headwords = headwords;
		this.wordings = new SimilarTerms(meanings.wordings());
		this.respellings = new Respellings(entries, morphology);
	}

	@Override
	public boolean suits(Query query, Hits soFar) {
		return !soFar.isSure() && query.key().length() >= SHORTEST && query.key().length() <= LONGEST;
	}

	@Override
	public void find(Query query, Hits hits) {
		if (query.side().isIndonesian()) {
			findHeadwords(query.key(), hits);
			this.standards.add(query, hits);
		}
		if (query.side().isEnglish()) {
			findEnglish(query.key(), hits);
		}
	}

	private void findHeadwords(String key, Hits hits) {
		List<Similar> near = this.headwords.to(key);
		for (Similar word : near) {
			for (Entry entry : this.entries.key(word.term())) {
				hits.add(Hit.of(entry, didYouMean(entry.headword()), cost(key, word, entry.rarity())));
			}
		}
		if (near.stream().noneMatch((word) -> word.distance() == 1)) {
			this.respellings.find(key, Cost.SIMILAR + PER_LETTER, hits);
		}
	}

	private void findEnglish(String key, Hits hits) {
		this.wordings.to(key)
			.stream()
			.sorted(Comparator.comparingInt(Similar::distance))
			.limit(ENGLISH_WORDS)
			.forEach((word) -> addMeanings(key, word, hits));
	}

	private void addMeanings(String key, Similar word, Hits hits) {
		this.meanings.of(word.term())
			.stream()
			.limit(MEANINGS)
			.forEach((meaning) -> hits.add(new Hit(meaning.entry(), meaning.senses(), didYouMean(word.term()),
					cost(key, word, meaning.cost()) + ENGLISH, null)));
	}

	private static double cost(String key, Similar word, double rarity) {
		return Cost.SIMILAR + PER_LETTER * word.distance() + BY_RARITY * rarity - likeliness(key, word.term());
	}

	/**
	 * Letters swapped or left out are commoner than wrong ones, single for double most.
	 */
	private static double likeliness(String key, String term) {
		if (single(key).equals(single(term))) {
			return SINGLE;
		}
		if (key.length() == term.length()) {
			return sorted(key).equals(sorted(term)) ? SWAPPED : 0;
		}
		return (key.length() < term.length()) ? LEFT_OUT : 0;
	}

	private static String single(String word) {
		return DOUBLE.matcher(word).replaceAll("$1");
	}

	private static String sorted(String word) {
		char[] letters = word.toCharArray();
		Arrays.sort(letters);
		return new String(letters);
	}

	static Reason didYouMean(String word) {
		return new Reason(Match.SIMILAR, "did you mean “" + word + "”?", "maksud Anda “" + word + "”?");
	}

	@Override
	public Tried tried() {
		return new Tried("similar spellings", "ejaan yang mirip");
	}

}
