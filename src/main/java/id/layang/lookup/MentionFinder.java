package id.layang.lookup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import id.layang.lookup.Findings.Tried;
import id.layang.lookup.Analyzers.Field;
import id.layang.lookup.GlossIndex.Found;
import id.layang.lookup.Reason.Match;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.TermQuery;

/** Senses in whose English all the words of the query occur, among others. */
final class MentionFinder implements Finder {

	private static final int MOST = 15;

	private static final double LATER_GLOSS = 2;

	private final GlossIndex index;

	private final EnglishLemmas lemmas;

	private final Analyzer analyzer = Analyzers.perField();

	MentionFinder(GlossIndex index, EnglishLemmas lemmas) {
		this.index = index;
		this.lemmas = lemmas;
	}

	@Override
	public boolean suits(Query query, Hits soFar) {
		return query.side().isEnglish();
	}

	@Override
	public void find(Query query, Hits hits) {
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		for (String word : Glosses.withoutLittleWord(query.key()).split(" ")) {
			all.add(oneOf(word), Occur.MUST);
		}
		for (Found found : this.index.search(MeaningFinder.ranked(all.build()), MOST)) {
			hits.add(rescored(found));
		}
	}

	/** Several words give several scores; only that all of them match counts. */
	private static Hit rescored(Found found) {
		String gloss = String.join("; ", found.place().sense().glosses());
		Reason reason = new Reason(Match.MENTION, "in “" + gloss + "”", "dalam “" + gloss + "”");
		double cost = Cost.MENTION + found.place().entry().rarity();
		return new Hit(found.place().entry(), MeaningFinder.senses(found.place()), reason, cost, null);
	}

	private org.apache.lucene.search.Query oneOf(String word) {
		Set<String> words = new LinkedHashSet<>(List.of(word));
		words.addAll(this.lemmas.of(word));
		List<org.apache.lucene.search.Query> tiers = new ArrayList<>();
		for (String one : words) {
			Stems.of(this.analyzer, Field.GLOSSES, one).forEach((stem) -> {
				tiers.add(MeaningFinder.scored(new TermQuery(new Term(Field.FIRST_GLOSS, stem)), Cost.MENTION));
				tiers.add(
						MeaningFinder.scored(new TermQuery(new Term(Field.GLOSSES, stem)), Cost.MENTION + LATER_GLOSS));
			});
		}
		return new DisjunctionMaxQuery(tiers, 0);
	}

	@Override
	public Tried tried() {
		return new Tried("words inside English meanings", "kata di dalam makna bahasa Inggris");
	}

}
