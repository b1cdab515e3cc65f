package id.layang.morphology;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One sound shape of a prefix.
 *
 * @param surface what is heard
 * @param dropped the letters the base loses to it
 * @param beginnings how the base must begin; empty for any
 * @param syllables how long the root must be
 * @param cost how unusual the shape is
 */
record Allomorph(String surface, String dropped, List<String> beginnings, Syllables syllables, int cost) {

	static Allomorph plain(String prefix) {
		return new Allomorph(prefix, "", List.of(), Syllables.ANY, 0);
	}

	/** The base that this shape was put before, or null when it was not. */
	@Nullable String baseOf(String form) {
		if (!form.startsWith(this.surface)) {
			return null;
		}
		String rest = form.substring(this.surface.length());
		if (rest.startsWith("-")) {
			return accepts(rest.substring(1)) && this.dropped.isEmpty() ? rest.substring(1) : null;
		}
		String base = this.dropped.isEmpty() ? rest : this.dropped + rest;
		return accepts(base) ? base : null;
	}

	boolean accepts(String base) {
		if (this.beginnings.isEmpty()) {
			return true;
		}
		for (String beginning : this.beginnings) {
			if (base.startsWith(beginning)) {
				return true;
			}
		}
		return false;
	}

	String attach(String base) {
		return this.surface + base.substring(this.dropped.length());
	}

}
