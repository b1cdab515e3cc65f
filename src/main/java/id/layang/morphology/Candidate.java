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
		int replaced = replacedBy(rule);
		List<Affix> all = new ArrayList<>(this.affixes.size() + 1);
		all.add(rule.affix());
		all.addAll(this.affixes);
		if (replaced >= 0) {
			all.remove(replaced + 1);
		}
		int outside = (replaced >= 0 && replaced < this.inflections) ? this.inflections : this.inflections + 1;
		return new Candidate(this.headword, this.root, all, outside, rule.to(), this.cost + ruleCost, this.name,
				(this.attached != 0) ? this.attached : rule.from());
	}

	/**
	 * The -in of beliin stands for -kan, and so does that of masukan: it takes its place,
	 * in pertunjukan inside a prefix too. Where that is; -1 if nowhere.
	 */
	private int replacedBy(Rule rule) {
		if (rule.standard().isEmpty()) {
			return -1;
		}
		int outer = 0;
		while (outer < this.affixes.size() - 1 && this.affixes.get(outer).kind() == Step.Kind.PREFIX) {
			outer++;
		}
		boolean same = !this.affixes.isEmpty() && isReplaced(this.affixes.get(outer).notation(), rule);
		return same ? outer : -1;
	}

	private static boolean isReplaced(String inner, Rule rule) {
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

	/** The same with every affix outside the root as one outside the headword. */
	Candidate onRoot() {
		return new Candidate(this.root, this.root, this.affixes, this.affixes.size(), this.classes, this.cost, false,
				this.attached);
	}

	Reading reading(Confidence confidence) {
		return new Reading(this.headword, this.root, confidence, this.affixes, this.inflections, this.name,
				WordClass.of(this.attached));
	}

}
