package id.layang.lookup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.layang.glossary.PartOfSpeech;
import id.layang.glossary.Sense;
import id.layang.lookup.Findings.Tried;
import id.layang.lookup.Analyzers.Field;
import id.layang.lookup.GlossIndex.Found;
import id.layang.lookup.GlossIndex.Place;
import id.layang.lookup.Reason.Match;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.TermQuery;

/**
 * Senses whose English is the query or a base of it: first glosses before later ones,
 * everyday words before rare ones.
 */
final class MeaningFinder implements Finder {

	private static final int MOST = 40;

	/** Lucene wants scores that grow with likeness. */
	private static final double BEST = 200;

	private static final double LATER_GLOSS = 2.5;

	private static final double BASE = 1;

	/** Helped is rather membantu than bantuan. */
	private static final double NO_VERB = 0.6;

	/**
	 * Of equally common words the one that means little else; the index keeps too few
	 * bits of a prior to tell them apart.
	 */
	private static final double BREADTH = 0.05;

	private final GlossIndex index;

	private final EnglishLemmas lemmas;

	MeaningFinder(GlossIndex index, EnglishLemmas lemmas) {
		this.index = index;
		this.lemmas = lemmas;
	}

	@Override
	public boolean suits(Query query, Hits soFar) {
		return query.side().isEnglish();
	}

	@Override
	public void find(Query query, Hits hits) {
		Map<String, Double> words = words(query.key());
		List<org.apache.lucene.search.Query> tiers = new ArrayList<>();
		words.forEach((word, cost) -> {
			tiers.add(tier(Field.WHOLE_FIRST, word, Cost.MEANING + cost));
			tiers.add(tier(Field.WHOLE, word, Cost.MEANING + LATER_GLOSS + cost));
		});
		boolean verbal = this.lemmas.isVerbForm(query.key());
		for (Found found : this.index.search(ranked(new DisjunctionMaxQuery(tiers, 0)), MOST)) {
			Sense sense = found.place().sense();
			boolean other = verbal && sense.partOfSpeech() != PartOfSpeech.VERB;
			double breadth = BREADTH * (sense.glosses().size() - 1);
			hits.add(hit(found, meaning(sense, words), breadth + (other ? NO_VERB : 0)));
		}
	}

	/** The query and what it may be a form of, each with what that costs. */
	private Map<String, Double> words(String key) {
		Map<String, Double> words = new LinkedHashMap<>();
		words.put(key, 0.0);
		String bare = Glosses.withoutLittleWord(key);
		words.putIfAbsent(bare, 0.0);
		int blank = bare.indexOf(' ');
		String first = (blank < 0) ? bare : bare.substring(0, blank);
		String rest = (blank < 0) ? "" : bare.substring(blank);
		this.lemmas.of(first).forEach((lemma) -> words.putIfAbsent(lemma + rest, BASE));
		if (blank > 0) {
			int last = bare.lastIndexOf(' ') + 1;
			this.lemmas.of(bare.substring(last))
				.forEach((lemma) -> words.putIfAbsent(bare.substring(0, last) + lemma, BASE));
		}
		return words;
	}

	private static org.apache.lucene.search.Query tier(String field, String word, double cost) {
		return scored(new TermQuery(new Term(field, word)), cost);
	}

	static org.apache.lucene.search.Query scored(org.apache.lucene.search.Query query, double cost) {
		return new BoostQuery(new ConstantScoreQuery(query), (float) (BEST - cost));
	}

	/** Everyday words first. */
	static org.apache.lucene.search.Query ranked(org.apache.lucene.search.Query query) {
		return new BooleanQuery.Builder().add(query, Occur.MUST)
			.add(FeatureField.newLinearQuery(Field.PRIOR, Field.PRIOR, 1), Occur.SHOULD)
			.build();
	}

	static double cost(Found found) {
		return BEST + Rarity.MOST + 1 - found.score();
	}

	private static Hit hit(Found found, String gloss, double more) {
		Reason reason = new Reason(Match.MEANING, "means " + gloss, "berarti " + gloss);
		return new Hit(found.place().entry(), senses(found.place()), reason, cost(found) + more, null);
	}

	/** The fitting sense first. */
	static List<Sense> senses(Place place) {
		return place.entry()
			.senses()
			.stream()
			.sorted(Comparator.comparing((Sense sense) -> !sense.key().equals(place.sense().key())))
			.toList();
	}

	private static String meaning(Sense sense, Map<String, Double> words) {
		return sense.glosses()
			.stream()
			.filter((gloss) -> Glosses.wholes(gloss).stream().anyMatch(words::containsKey))
			.findFirst()
			.orElse(sense.glosses().getFirst());
	}

	@Override
	public Tried tried() {
		return new Tried("English meanings", "makna dalam bahasa Inggris");
	}

}
