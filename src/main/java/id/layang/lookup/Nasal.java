package id.layang.lookup;

import java.util.List;
import java.util.stream.Stream;

/**
 * A shape of meN-.
 *
 * @param shape as written
 * @param lost the first letter that a stem loses behind it; empty for none
 */
record Nasal(String shape, String lost) {

	static final List<Nasal> ALL = List.of(new Nasal("me", ""), new Nasal("mem", "p"), new Nasal("men", "t"),
			new Nasal("meng", "k"), new Nasal("meny", "s"));

	/** What the verb of a stem may be: mempukul, memukul. */
	Stream<String> verbs(String stem) {
		boolean loses = !this.lost.isEmpty() && stem.startsWith(this.lost);
		return loses ? Stream.of(this.shape + stem, this.shape + stem.substring(1)) : Stream.of(this.shape + stem);
	}

}
