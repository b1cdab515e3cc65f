package id.layang.lookup;

import id.layang.lookup.Findings.Tried;
import id.layang.lookup.Reason.Match;

/** Senses whose English begins with what has been typed so far. */
final class EnglishPrefixFinder implements Finder {

	private static final int MOST = 6;

	private static final int SHORTEST = 3;

	private static final double BEHIND = 1;

	private static final double BY_RARITY = 0.3;

	private final Meanings meanings;

	EnglishPrefixFinder(Meanings meanings) {
		this.meanings = meanings;
	}

	@Override
	public boolean suits(Query query, Hits soFar) {
		return query.side().isEnglish() && query.key().length() >= SHORTEST && !soFar.isConvincing();
	}

	@Override
	public void find(Query query, Hits hits) {
		Reason reason = new Reason(Match.PREFIX, "English starts with " + query.text(),
				"bahasa Inggrisnya diawali " + query.text());
		for (Meaning meaning : this.meanings.beginning(query.key(), MOST)) {
			hits.add(new Hit(meaning.entry(), meaning.senses(), reason,
					Cost.PREFIX + BEHIND + meaning.cost() * BY_RARITY, null));
		}
	}

	@Override
	public Tried tried() {
		return new Tried("English words that begin with it", "kata Inggris yang diawalinya");
	}

}
