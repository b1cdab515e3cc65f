package id.layang.lookup;

import id.layang.lookup.Findings.Tried;
import id.layang.lookup.Analyzers.Field;
import id.layang.lookup.GlossIndex.Found;
import id.layang.lookup.Reason.Match;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PrefixQuery;

/** Senses whose English begins with what has been typed so far. */
final class EnglishPrefixFinder implements Finder {

	private static final int MOST = 6;

	private static final int SHORTEST = 3;

	private static final double BEHIND = 1;

	private static final double BY_RARITY = 0.3;

	private final GlossIndex index;

	EnglishPrefixFinder(GlossIndex index) {
		this.index = index;
	}

	@Override
	public boolean suits(Query query, Hits soFar) {
		return query.side().isEnglish() && query.key().length() >= SHORTEST && !soFar.isConvincing();
	}

	@Override
	public void find(Query query, Hits hits) {
		PrefixQuery prefix = new PrefixQuery(new Term(Field.WHOLE_FIRST, query.key()));
		for (Found found : this.index.search(MeaningFinder.ranked(MeaningFinder.scored(prefix, 0)), MOST)) {
			Entry entry = found.place().entry();
			Reason reason = new Reason(Match.PREFIX, "English starts with " + query.text(),
					"bahasa Inggrisnya diawali " + query.text());
			hits.add(new Hit(entry, MeaningFinder.senses(found.place()), reason,
					Cost.PREFIX + BEHIND + entry.rarity() * BY_RARITY, null));
		}
	}

	@Override
	public Tried tried() {
		return new Tried("English words that begin with it", "kata Inggris yang diawalinya");
	}

}
