package id.layang.morphology;

import java.util.List;

import id.layang.morphology.Step.Kind;

/**
 * One affixation, named by the notation learners know and, after a colon, its use:
 * {@code ter-:most}, {@code ke-…-an:state}.
 *
 * @param id the name, unique among affixes
 * @param kind what sort it is; {@link Kind#PREFIX} for a circumfix, which gives two steps
 */
public record Affix(String id, Kind kind) {

	static final Affix REDUPLICATION = new Affix("reduplication", Kind.REDUPLICATION);

	static final Affix RECIPROCAL = new Affix("reduplication:reciprocal", Kind.REDUPLICATION);

	static final Affix PARTIAL = new Affix("reduplication:partial", Kind.REDUPLICATION);

	private static final String GAP = "-…-";

	/** The notation without the use. */
	public String notation() {
		int colon = this.id.indexOf(':');
		return (colon < 0) ? this.id : this.id.substring(0, colon);
	}

	/** One step, or two for a circumfix. */
	List<Step> steps() {
		String notation = notation();
		int gap = notation.indexOf(GAP);
		if (gap < 0) {
			return List.of(new Step(notation, this.kind, this.id));
		}
		return List.of(new Step(notation.substring(0, gap + 1), Kind.PREFIX, this.id),
				new Step(notation.substring(gap + 2), isAdverbial() ? Kind.CLITIC : Kind.SUFFIX, this.id));
	}

	private boolean isAdverbial() {
		return notation().endsWith("-nya");
	}

}
