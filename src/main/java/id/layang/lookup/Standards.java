package id.layang.lookup;

import java.util.List;
import java.util.Set;

import id.layang.glossary.PartOfSpeech;
import id.layang.glossary.Sense;
import id.layang.lookup.Reason.Match;

/**
 * The standard words of what has been found, each beside the misspelling or informal word
 * that leads to it.
 */
final class Standards {

	private static final double BESIDE = 0.05;

	/** In shorter words one letter may well be how people say it: temen for teman. */
	private static final int LONG = 6;

	private static final Set<Match> SPELLINGS = Set.of(Match.EXACT, Match.FORM, Match.PREFIX, Match.SIMILAR);

	private final Entries entries;

	Standards(Entries entries) {
		this.entries = entries;
	}

	void add(Query query, Hits hits) {
		for (Hit hit : List.copyOf(hits.headwords())) {
			Sense sense = hit.senses().getFirst();
			Entry standard = (sense.standard() != null) ? this.entries.headword(sense.standard()) : null;
			if (standard != null && SPELLINGS.contains(hit.reason().match())) {
				boolean before = isMisspelt(sense, hit.entry(), standard) || isSaidFor(sense, standard)
						|| isCompleted(standard, hit, query);
				hits.add(Hit.of(standard, reason(sense), hit.cost() + (before ? -BESIDE : BESIDE)));
			}
		}
	}

	private static boolean isMisspelt(Sense sense, Entry entry, Entry standard) {
		return sense.register().isEmpty() || Entries.squashed(entry.key()).equals(Entries.squashed(standard.key()))
				|| isSlip(entry.key(), standard.key());
	}

	/** perusahan for perusahaan. */
	private static boolean isSlip(String key, String standard) {
		boolean deliberate = key.length() < ((key.length() < standard.length()) ? LONG - 1 : LONG);
		return !deliberate && key.charAt(0) == standard.charAt(0) && OneSlip.between(key, standard) == 1;
	}

	/** nyari is how people say mencari, and no word of its own. */
	private static boolean isSaidFor(Sense sense, Entry standard) {
		return sense.root() != null && sense.partOfSpeech() == PartOfSpeech.VERB && standard.key().startsWith("me")
				&& !sense.headword().startsWith("me");
	}

	/** Whoever types tem is on the way to teman rather than to temen. */
	private static boolean isCompleted(Entry standard, Hit hit, Query query) {
		return hit.reason().match() == Match.PREFIX && standard.key().startsWith(query.key());
	}

	private static Reason reason(Sense sense) {
		return new Reason(Match.STANDARD, "standard word for " + sense.headword(),
				"bentuk baku dari " + sense.headword());
	}

}
