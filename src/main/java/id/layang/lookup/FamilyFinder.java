package id.layang.lookup;

import id.layang.lookup.Findings.Tried;
import id.layang.lookup.Reason.Match;

/** Words built from the root that is asked for: meluncurkan for luncur. */
final class FamilyFinder implements Finder {

	private static final int MOST = 10;

	private static final double BY_RARITY = 0.5;

	private final Families families;

	FamilyFinder(Families families) {
		this.families = families;
	}

	@Override
	public boolean suits(Query query, Hits soFar) {
		return query.side().isIndonesian();
	}

	@Override
	public void find(Query query, Hits hits) {
		this.families.of(query.key())
			.stream()
			.filter((relative) -> !relative.reading().affixes().isEmpty())
			.sorted((a, b) -> Entries.COMMONEST.compare(a.entry(), b.entry()))
			.limit(MOST)
			.forEach((relative) -> hits.add(Hit.of(relative.entry(), reason(relative, query), cost(relative))));
	}

	private static double cost(Relative relative) {
		return Cost.FAMILY + relative.entry().rarity() * BY_RARITY;
	}

	private static Reason reason(Relative relative, Query query) {
		String notation = FormNames.notation(relative.reading());
		return new Reason(Match.FAMILY, notation + " form of " + query.text(),
				"bentuk " + notation + " dari " + query.text());
	}

	@Override
	public Tried tried() {
		return new Tried("words built from it", "kata turunannya");
	}

}
