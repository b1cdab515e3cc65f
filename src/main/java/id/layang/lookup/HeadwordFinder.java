package id.layang.lookup;

import java.util.Locale;

import id.layang.lookup.Findings.Tried;
import id.layang.lookup.Reason.Match;

/** Headwords written as asked, give or take capitals, blanks, hyphens and apostrophes. */
final class HeadwordFinder implements Finder {

	private static final Reason EXACT = new Reason(Match.EXACT, "the word itself", "kata itu sendiri");

	private static final double BY_RARITY = 0.1;

	private static final double RARE = 2;

	private static final double EVERYDAY = 1.4;

	private final Entries entries;

	private final MeaningFinder english;

	HeadwordFinder(Entries entries, MeaningFinder english) {
		this.entries = entries;
		this.english = english;
	}

	@Override
	public boolean suits(Query query, Hits soFar) {
		return query.side().isIndonesian();
	}

	@Override
	public void find(Query query, Hits hits) {
		for (Entry entry : this.entries.key(query.key())) {
			hits.add(Hit.of(entry, EXACT, cost(entry, query)));
		}
		for (Entry entry : this.entries.squashedKey(Entries.squashed(query.key()))) {
			if (!entry.key().equals(query.key())) {
				hits.add(Hit.of(entry, written(entry), Cost.OTHER_SPACING + cost(entry, query)));
			}
		}
	}

	private double cost(Entry entry, Query query) {
		boolean brought = entry.senses().getFirst().isBrought();
		double cost = (brought ? Cost.BROUGHT : Cost.EXACT) + entry.rarity() * BY_RARITY;
		boolean asListed = entry.headword().equals(query.text());
		if (query.side().isEnglish() && isRatherEnglish(entry, query)) {
			return cost + Cost.RATHER_ENGLISH;
		}
		if (query.side().isEnglish() && this.entries.isForeignToo(entry)) {
			return cost + ((entry.kind() == Entry.Kind.NAME) ? Cost.FOREIGN_NAME : Cost.FOREIGN);
		}
		if (query.side().isEnglish() && !asListed && isEnglishWord(entry, query)) {
			return cost + Cost.NAME_IN_SMALL_LETTERS;
		}
		return (!asListed && isAcronym(entry)) ? Cost.OTHER_CASE + cost : cost;
	}

	/** Whether a name or MICE in small letters is English for something else. */
	private boolean isEnglishWord(Entry entry, Query query) {
		return (entry.kind() == Entry.Kind.NAME || isAcronym(entry)) && this.english.knows(query.key(), entry);
	}

	/**
	 * The interjection met is English for bertemu; whoever asks for stop wants berhenti.
	 */
	private boolean isRatherEnglish(Entry entry, Query query) {
		return entry.rarity() >= RARE && !isAcronym(entry) && this.english.cost(query.key()) <= EVERYDAY;
	}

	private static boolean isAcronym(Entry entry) {
		return entry.headword().length() > 1 && entry.headword().equals(entry.headword().toUpperCase(Locale.ROOT));
	}

	private static Reason written(Entry entry) {
		return new Reason(Match.EXACT, "written " + entry.headword(), "ditulis " + entry.headword());
	}

	@Override
	public Tried tried() {
		return new Tried("the word as written, with and without blanks and hyphens",
				"kata seperti ditulis, dengan dan tanpa spasi atau tanda hubung");
	}

}
