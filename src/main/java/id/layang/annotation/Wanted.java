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
 */
record Wanted(Set<String> names, long glance) {

	static Wanted of(List<String> names) {
		return new Wanted(new HashSet<>(names), Glance.of(names));
	}

	boolean isEmpty() {
		return this.names.isEmpty();
	}

	boolean contains(String name) {
		return (this.glance & Glance.of(name)) != 0 && this.names.contains(name);
	}

}
