package id.layang.lookup;

import java.util.ArrayList;
import java.util.List;

import id.layang.morphology.Affix;

/**
 * A word of a family with the words built on it.
 *
 * @param relative the word
 * @param branches the words built on it
 */
public record FamilyTree(Relative relative, List<FamilyTree> branches) {

	/** The trees of a family, each word under the one that lacks its outer affixes. */
	public static List<FamilyTree> of(List<Relative> family) {
		List<FamilyTree> placed = new ArrayList<>();
		List<FamilyTree> tops = new ArrayList<>();
		for (Relative relative : family) {
			FamilyTree tree = new FamilyTree(relative, new ArrayList<>());
			List<FamilyTree> parents = placed.stream().filter((other) -> isUnder(relative, other.relative)).toList();
			(parents.isEmpty() ? tops : nearest(parents).branches).add(tree);
			placed.add(tree);
		}
		return tops;
	}

	/** The one with the most affixes; of several with none, the root itself. */
	private static FamilyTree nearest(List<FamilyTree> parents) {
		FamilyTree last = parents.getLast();
		return last.relative.reading().affixes().isEmpty() ? parents.getFirst() : last;
	}

	private static boolean isUnder(Relative word, Relative other) {
		List<Affix> affixes = word.reading().affixes();
		List<Affix> inner = other.reading().affixes();
		int more = affixes.size() - inner.size();
		return more > 0 && affixes.subList(more, affixes.size()).equals(inner);
	}

	/** The affixes of the word, from the outside in: meN- + -kan. */
	public String notation() {
		return FormNames.notation(this.relative.reading());
	}

}
