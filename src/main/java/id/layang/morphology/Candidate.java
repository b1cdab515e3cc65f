package id.layang.morphology;

import java.util.ArrayList;
import java.util.List;

/**
 * A reading in the making.
 *
 * @param headword the listed word it stands on
 * @param root the kata dasar
 * @param affixes from the outside in
 * @param inflections how many of the affixes are outside the headword
 * @param classes what it is now, as a bit mask
 * @param cost the sum over its affixes
 * @param name whether the headword is a name
 * @param attached what the innermost affix outside the headword attaches to, as a bit
 * mask; 0 when there is none
 */
record Candidate(String headword, String root, List<Affix> affixes, int inflections, int classes, int cost,
		boolean name, int attached) {

	Candidate with(Rule rule, int ruleCost) {
		boolean replaces = isReplacedBy(rule);
		List<Affix> all = new ArrayList<>(this.affixes.size() + 1);
		all.add(rule.affix());
		all.addAll(replaces ? this.affixes.subList(1, this.affixes.size()) : this.affixes);
		int outside = (replaces && this.inflections > 0) ? this.inflections : this.inflections + 1;
		return new Candidate(this.headword, this.root, all, outside, rule.to(), this.cost + ruleCost, this.name,
				(this.attached != 0) ? this.attached : rule.from());
	}

	/**
	 * The -in of beliin stands for -kan, and so does that of masukan: it takes its place.
	 */
	private boolean isReplacedBy(Rule rule) {
		if (this.affixes.isEmpty() || rule.standard().isEmpty()) {
			return false;
		}
		String inner = this.affixes.getFirst().notation();
		return inner.equals("-" + rule.standard()) || inner.equals(rule.affix().notation());
	}

	Candidate costing(int more) {
		return new Candidate(this.headword, this.root, this.affixes, this.inflections, this.classes, this.cost + more,
				this.name, this.attached);
	}

	/** The same with an affix put in at a place of the list. */
	Candidate inserting(int place, Affix affix, int more) {
		List<Affix> inserted = new ArrayList<>(this.affixes);
		inserted.add(place, affix);
		return new Candidate(this.headword, this.root, inserted, Math.max(place, this.inflections) + 1, this.classes,
				this.cost + more, this.name, this.attached);
	}

	Reading reading(Confidence confidence) {
		return new Reading(this.headword, this.root, confidence, this.affixes, this.inflections, this.name,
				WordClass.of(this.attached));
	}

}
