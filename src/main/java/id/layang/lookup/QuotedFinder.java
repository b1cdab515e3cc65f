package id.layang.lookup;

import id.layang.lookup.Findings.Tried;
import java.util.List;

import id.layang.lookup.Analyzers.Field;
import id.layang.lookup.GlossIndex.Found;
import id.layang.lookup.Reason.Match;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.TermQuery;

/** Headwords and English with exactly the quoted words, in this order. */
final class QuotedFinder implements Finder {

	private static final List<String> WHOLES = List.of(Field.KEY, Field.WHOLE_FIRST, Field.WHOLE);

	private static final int MOST = 40;

	private static final double OTHERS = 20;

	private final GlossIndex index;

	private final Analyzer analyzer = Analyzers.perField();

	QuotedFinder(GlossIndex index) {
		this.index = index;
	}

	@Override
	public boolean suits(Query query, Hits soFar) {
		return true;
	}

	@Override
	public void find(Query query, Hits hits) {
		String[] words = Stems.of(this.analyzer, Field.AS_WRITTEN, query.key()).toArray(String[]::new);
		Reason reason = new Reason(Match.EXACT, "has exactly “" + query.text() + "”",
				"memuat persis “" + query.text() + "”");
		BooleanQuery.Builder either = new BooleanQuery.Builder();
		either.add(new PhraseQuery(Field.AS_WRITTEN, words), Occur.SHOULD);
		WHOLES.forEach((field) -> either.add(new TermQuery(new Term(field, query.key())), Occur.SHOULD));
		for (Found found : this.index.search(either.build(), MOST)) {
			Entry entry = found.place().entry();
			double cost = entry.key().equals(query.key()) ? Cost.EXACT : OTHERS + entry.rarity();
			hits.add(new Hit(entry, MeaningFinder.senses(found.place()), reason, cost, null));
		}
	}

	@Override
	public Tried tried() {
		return new Tried("exactly these words in this order", "persis kata-kata ini dengan urutan ini");
	}

}
