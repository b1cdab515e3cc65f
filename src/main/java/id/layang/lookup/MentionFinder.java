package id.layang.lookup;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import id.layang.lookup.Findings.Tried;
import id.layang.lookup.Analyzers.Field;
import id.layang.lookup.GlossIndex.Place;
import id.layang.lookup.Reason.Match;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;

/** Senses in whose English all the words of the query occur, among others. */
final class MentionFinder implements Finder {

	private static final int MOST = 15;

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
		this.index.search(all.build(), MOST).forEach((place) -> hits.add(hit(place)));
	}

	@Override
	public double least() {
		return Cost.MENTION - Rarity.MOST_FAMILIAR;
	}

	private static Hit hit(Place place) {
		String gloss = String.join("; ", place.sense().glosses());
		Reason reason = new Reason(Match.MENTION, "in “" + gloss + "”", "dalam “" + gloss + "”");
		double cost = Cost.MENTION + place.entry().rarity();
		return new Hit(place.entry(), Meaning.senses(place.entry(), place.sense()), reason, cost, null);
	}

	private org.apache.lucene.search.Query oneOf(String word) {
		Set<String> words = new LinkedHashSet<>(List.of(word));
		words.addAll(this.lemmas.of(word));
		BooleanQuery.Builder any = new BooleanQuery.Builder();
		for (String one : words) {
			Stems.of(this.analyzer, Field.GLOSSES, one)
				.forEach((stem) -> any.add(new TermQuery(new Term(Field.GLOSSES, stem)), Occur.SHOULD));
		}
		return any.build();
	}

	@Override
	public Tried tried() {
		return new Tried("words inside English meanings", "kata di dalam makna bahasa Inggris");
	}

}
