package id.layang.lookup;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import id.layang.lookup.Findings.Tried;
import id.layang.lookup.Analyzers.Field;
import id.layang.lookup.GlossIndex.Place;
import id.layang.lookup.Postings.OneOf;
import id.layang.lookup.Reason.Match;
import org.apache.lucene.analysis.Analyzer;

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
		List<OneOf> all = Arrays.stream(Glosses.withoutLittleWord(query.key()).split(" ")).map(this::oneOf).toList();
		this.index.search(List.of(all), MOST).forEach((place) -> hits.add(hit(place)));
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

	private OneOf oneOf(String word) {
		Set<String> stems = new LinkedHashSet<>(Stems.of(this.analyzer, Field.GLOSSES, word));
		this.lemmas.of(word).forEach((base) -> stems.addAll(Stems.of(this.analyzer, Field.GLOSSES, base)));
		return new OneOf(Field.GLOSSES, stems);
	}

	@Override
	public Tried tried() {
		return new Tried("words inside English meanings", "kata di dalam makna bahasa Inggris");
	}

}
