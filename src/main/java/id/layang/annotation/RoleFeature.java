package id.layang.annotation;

import java.util.List;

import id.layang.annotation.RoleTable.Expected;
import id.layang.glossary.Sense;

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
	public Clue of(Sense sense) {
		return new Order(sense, this.edge);
	}

	private record Order(Sense sense, Expected edge) implements Clue {

		@Override
		public double weight(Place place) {
			if (place.isAlone()) {
				return 0;
			}
			Role role = role(place);
			return WEIGHT * (left(place, role) + right(place, role));
		}

		@Override
		public Reason because(Place place) {
			Role role = role(place);
			return (left(place, role) >= right(place, role)) ? Reason.after(place) : Reason.before(place);
		}

		private double left(Place place, Role role) {
			return expected(place, place.before()).after(role);
		}

		private double right(Place place, Role role) {
			return leadsToQuotation(place) ? 0 : expected(place, place.after()).before(role);
		}

		private Role role(Place place) {
			return place.sentence().form(place.last()).roles().of(this.sense);
		}

		private Expected expected(Place place, int beside) {
			return (beside < 0) ? this.edge : place.sentence().form(beside).roles().expected();
		}

	}

	/** In tentang "tender" the mark ends nothing. */
	private static boolean leadsToQuotation(Place place) {
		int next = place.last() + 1;
		return place.after() < 0 && next < place.sentence().size() && place.sentence().opens(next);
	}

}
