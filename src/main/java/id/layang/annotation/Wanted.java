package id.layang.annotation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import id.layang.text.Glance;

/**
 * What a line asks of its neighbours.
 *
 * @param names words, parts of speech and fields
 * @param glance the same at a glance
 * @param second the same at a second glance
 */
record Wanted(Set<String> names, long glance, long second) {

	private static final Wanted NOTHING = new Wanted(Set.of(), 0, 0);

	static Wanted of(List<String> names) {
		return names.isEmpty() ? NOTHING : new Wanted(new HashSet<>(names), Glance.of(names), Glance.second(names));
	}

	boolean isEmpty() {
		return this.glance == 0;
	}

	boolean contains(String name) {
		return (this.glance & Glance.of(name)) != 0 && (this.second & Glance.second(name)) != 0
				&& this.names.contains(name);
	}

}
