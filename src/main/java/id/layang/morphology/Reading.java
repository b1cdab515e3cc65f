package id.layang.morphology;

import java.util.List;
import java.util.Set;

/**
 * One way to understand a word: the listed word it leads to, the root under that, and
 * every affixation from the outside in.
 *
 * @param headword the listed word reached, as listed
 * @param root the kata dasar
 * @param confidence how sure this is
 * @param affixes what was taken off the word to reach the root, from the outside in
 * @param inflections how many of the affixes stand outside the headword
 * @param name whether the headword is a proper name
 * @param attachedTo the classes of the headword that the affixes outside it fit; empty
 * when they say nothing
 */
public record Reading(String headword, String root, Confidence confidence, List<Affix> affixes, int inflections,
		boolean name, Set<WordClass> attachedTo) {

	public Reading {
		affixes = List.copyOf(affixes);
		attachedTo = Set.copyOf(attachedTo);
		if (inflections < 0 || inflections > affixes.size()) {
			throw new IllegalArgumentException(inflections + " of " + affixes.size() + " affixes outside " + headword);
		}
	}

	Reading withRoot(String other) {
		return new Reading(this.headword, other, this.confidence, this.affixes, this.inflections, this.name,
				this.attachedTo);
	}

	/** The steps from the outside in; a circumfix gives two. */
	public List<Step> steps() {
		return this.affixes.stream().flatMap((affix) -> affix.steps().stream()).toList();
	}

	/** Whether it is the headword, however it is spelt. */
	public boolean isAsListed() {
		return outerAffixes().stream()
			.allMatch((affix) -> affix.kind() == Step.Kind.SPELLING && affix.id().startsWith("spelling:"));
	}

	/** The affixes between the word and its headword, from the outside in. */
	public List<Affix> outerAffixes() {
		return this.affixes.subList(0, this.inflections);
	}

}
