package id.layang.lookup;

import java.util.List;

import id.layang.glossary.Sense;
import id.layang.lookup.Analyzers.Field;
import id.layang.lookup.Findings.Tried;
import id.layang.lookup.GlossIndex.Place;
import id.layang.lookup.Reason.Match;
import org.apache.lucene.analysis.Analyzer;

/** Headwords and English with exactly the quoted words, in this order. */
final class QuotedFinder implements Finder {

	private static final int MOST = 40;

	/** How many senses with the words are read for their order. */
	private static final int CANDIDATES = 400;

	private static final double OTHERS = 20;

	private final Entries entries;

	private final Meanings meanings;

	private final GlossIndex index;

	private final Analyzer analyzer = Analyzers.perField();

	QuotedFinder(Entries entries, Meanings meanings, GlossIndex index) {
		this.entries = entries;
		this.meanings = meanings;
		this.index = index;
	}

	@Override
	public boolean suits(Query query, Hits soFar) {
		return true;
	}

	@Override
	public void find(Query query, Hits hits) {
		Reason reason = new Reason(Match.EXACT, "has exactly “" + query.text() + "”",
				"memuat persis “" + query.text() + "”");
		Quotation quotation = new Quotation(query.text());
		this.entries.key(query.key()).forEach((entry) -> hits.add(Hit.of(entry, reason, Cost.EXACT)));
		this.meanings.of(query.key()).forEach((meaning) -> hits.add(hit(meaning.entry(), meaning.sense(), reason)));
		this.entries.phrasesWith(quotation.words().getFirst())
			.stream()
			.filter((phrase) -> quotation.isIn(phrase.headword()))
			.limit(MOST)
			.forEach((phrase) -> hits.add(Hit.of(phrase, reason, OTHERS + phrase.rarity())));
		this.index.search(List.of(Stems.all(this.analyzer, Field.GLOSSES, query.key())), CANDIDATES)
			.stream()
			.filter((place) -> isIn(place, quotation))
			.limit(MOST)
			.forEach((place) -> hits.add(hit(place.entry(), place.sense(), reason)));
	}

	private static Hit hit(Entry entry, Sense sense, Reason reason) {
		return new Hit(entry, Meaning.senses(entry, sense), reason, OTHERS + entry.rarity(), null);
	}

	private static boolean isIn(Place place, Quotation quotation) {
		return place.sense().glosses().stream().anyMatch(quotation::isIn);
	}

	@Override
	public Tried tried() {
		return new Tried("exactly these words in this order", "persis kata-kata ini dengan urutan ini");
	}

}
