package id.layang.exchange;

import java.util.Collections;
import java.util.Set;

import id.layang.glossary.Sense;

/**
 * Which senses to take away; an empty set stands for all.
 *
 * @param bands how common the headword is, 1 to 5
 * @param fields its fields: {@code law}, {@code space}
 * @param headwords the headwords themselves
 */
public record Selection(Set<Integer> bands, Set<String> fields, Set<String> headwords) {

	public static final Selection ALL = new Selection(Set.of(), Set.of(), Set.of());

	public Selection {
		bands = Set.copyOf(bands);
		fields = Set.copyOf(fields);
		headwords = Set.copyOf(headwords);
	}

	boolean includes(Sense sense) {
		return (this.bands.isEmpty() || this.bands.contains(sense.band()))
				&& (this.fields.isEmpty() || !Collections.disjoint(this.fields, sense.fields()))
				&& (this.headwords.isEmpty() || this.headwords.contains(sense.headword()));
	}

}
