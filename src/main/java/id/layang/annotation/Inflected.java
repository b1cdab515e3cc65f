package id.layang.annotation;

import java.util.List;
import java.util.Map;

import id.layang.glossary.Sense;
import org.jspecify.annotations.Nullable;

/**
 * What the affixes outside a headword make of its English, by themselves.
 *
 * @param affixes their ids, from the outside in
 * @param english the English of the form in each sense where it is regular, by identity
 */
record Inflected(List<String> affixes, Map<Sense, String> english) {

	/** Has no such affixes. */
	static final Inflected NOT = new Inflected(List.of(), Map.of());

	@Nullable String english(Sense sense) {
		return this.english.get(sense);
	}

}
