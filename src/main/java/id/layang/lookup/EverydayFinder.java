package id.layang.lookup;

import id.layang.lookup.Findings.Tried;
import id.layang.lookup.SimilarTerms.Similar;

/**
 * Everyday words that differ from a rare one by a letter: takur is a barbet, but whoever
 * asks for it may have meant takut.
 */
final class EverydayFinder implements Finder {

	private static final int SHORTEST = 4;

	private static final double EVERYDAY = 2;

	private static final double BY_RARITY = 0.6;

	private final Entries entries;

	private final SimilarTerms headwords;

	EverydayFinder(Entries entries, SimilarTerms headwords) {
		this.entries = entries;
		this.headwords = headwords;
	}

	@Override
	public boolean suits(Query query, Hits soFar) {
		return query.side().isIndonesian() && query.isOneWord() && query.key().length() >= SHORTEST && soFar.isSure()
				&& soFar.areRare();
	}

	@Override
	public void find(Query query, Hits hits) {
		for (Similar word : this.headwords.oneSlipFrom(query.key())) {
			for (Entry entry : this.entries.key(word.term())) {
				if (entry.kind() == Entry.Kind.WORD && entry.rarity() < EVERYDAY) {
					hits.add(Hit.of(entry, SimilarFinder.didYouMean(entry.headword()),
							Cost.SIMILAR + BY_RARITY * entry.rarity()));
				}
			}
		}
	}

	@Override
	public double least() {
		return Cost.SIMILAR - 1;
	}

	@Override
	public Tried tried() {
		return new Tried("everyday words spelt nearly so", "kata umum yang ejaannya mirip");
	}

}
