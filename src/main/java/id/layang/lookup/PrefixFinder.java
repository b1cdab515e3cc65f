package id.layang.lookup;

import id.layang.lookup.Findings.Tried;
import id.layang.lookup.Reason.Match;

/** Headwords that begin with what has been typed so far. */
final class PrefixFinder implements Finder {

	private static final int MOST = 12;

	private static final double BY_RARITY = 0.3;

	/**
	 * After few letters a slip is likelier than a rare word: lapr is rather lapar than
	 * laprak.
	 */
	private static final double OF_FEW_LETTERS = 0.9;

	private static final int SHORT = 5;

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
			hits.add(Hit.of(entry, reason, Cost.PREFIX + cost(entry, query.key().length())));
		}
		this.standards.add(query, hits);
	}

	private static double cost(Entry entry, int typed) {
		boolean standard = entry.senses().getFirst().standard() == null;
		double byRarity = (standard && typed <= SHORT) ? OF_FEW_LETTERS : BY_RARITY;
		return entry.rarity() * byRarity + Math.min(entry.key().length() - typed, LONG) * BY_LENGTH;
	}

	@Override
	public Tried tried() {
		return new Tried("words that begin with it", "kata yang diawalinya");
	}

}
