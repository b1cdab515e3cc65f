package id.layang.annotation;

import java.util.List;

import id.layang.annotation.RoleTable.Expected;
import id.layang.glossary.Sense;
import org.jspecify.annotations.Nullable;

/**
 * The role that a word would have in this sense is usual, or unusual, between its
 * neighbours. A word by itself has none.
 */
final class RoleFeature implements Feature {

	private static final double WEIGHT = 0.6;

	private final Expected edge;

	RoleFeature(RoleTable table) {
		this.edge = table.expected(List.of(Role.EDGE));
	}

	@Override
	public @Nullable Evidence evidence(Place place, Sense sense) {
		if (place.isAlone()) {
			return null;
		}
		Role role = place.sentence().form(place.last()).roles().of(sense);
		double left = expected(place, place.before()).after(role);
		double right = leadsToQuotation(place) ? 0 : expected(place, place.after()).before(role);
		return new Evidence(WEIGHT * (left + right),
				() -> (left >= right) ? Reason.after(place) : Reason.before(place));
	}

	/** In tentang "tender" the mark ends nothing. */
	private static boolean leadsToQuotation(Place place) {
		int next = place.last() + 1;
		return next < place.sentence().size() && place.after() < 0 && place.sentence().opens(next);
	}

	private Expected expected(Place place, int beside) {
		return (beside < 0) ? this.edge : place.sentence().form(beside).roles().expected();
	}

}
