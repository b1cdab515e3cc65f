package id.layang.lookup;

import id.layang.lookup.Findings.Tried;

import id.layang.lookup.Analyzers.Field;
import id.layang.lookup.GlossIndex.Place;
import id.layang.lookup.Reason.Match;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.PhraseQuery;

/** Headwords and English with exactly the quoted words, in this order. */
final class QuotedFinder implements Finder {

	private static final int MOST = 40;

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
		this.entries.key(query.key()).forEach((entry) -> hits.add(Hit.of(entry, reason, Cost.EXACT)));
		this.meanings.of(query.key())
			.forEach((meaning) -> hits
				.add(new Hit(meaning.entry(), meaning.senses(), reason, OTHERS + meaning.entry().rarity(), null)));
		String[] words = Stems.of(this.analyzer, Field.AS_WRITTEN, query.key()).toArray(String[]::new);
		for (Place place : this.index.search(new PhraseQuery(Field.AS_WRITTEN, words), MOST)) {
			hits.add(new Hit(place.entry(), Meaning.senses(place.entry(), place.sense()), reason,
					OTHERS + place.entry().rarity(), null));
		}
	}

	@Override
	public Tried tried() {
		return new Tried("exactly these words in this order", "persis kata-kata ini dengan urutan ini");
	}

}
