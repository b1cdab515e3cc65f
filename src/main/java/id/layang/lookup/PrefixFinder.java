package id.layang.lookup;

import id.layang.lookup.Findings.Tried;
import id.layang.lookup.Reason.Match;

/** Headwords that begin with what has been typed so far. */
final class PrefixFinder implements Finder {

	private static final int MOST = 12;

	private static final double BY_RARITY = 0.3;

	private static final double BY_LENGTH = 0.1;

	private static final int LONG = 8;

	private final Entries entries;

	private final Standards standards;

	PrefixFinder(Entries entries) {
		this.entries = entries;
		this.standards = new Standards(entries);
	}

	@Override
	public boolean suits(Query query, Hits soFar) {
		return query.side().isIndonesian();
	}

	@Override
	public void find(Query query, Hits hits) {
		Reason reason = new Reason(Match.PREFIX, "starts with " + query.text(), "diawali " + query.text());
		for (Entry entry : this.entries.beginning(query.key(), (entry) -> !entry.key().equals(query.key()), MOST)) {
			int rest = Math.min(entry.key().length() - query.key().length(), LONG);
			hits.add(Hit.of(entry, reason, Cost.PREFIX + entry.rarity() * BY_RARITY + rest * BY_LENGTH));
		}
		this.standards.add(query, hits);
	}

	@Override
	public Tried tried() {
		return new Tried("words that begin with it", "kata yang diawalinya");
	}

}
