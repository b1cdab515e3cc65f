package id.layang.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The last column of a line, read and checked once for the many lines that have the same.
 *
 * @param tags what it says
 * @param faults what is wrong with it, and what to do
 */
record TagColumn(Tags tags, List<String> faults) {

	static TagColumn of(String column) {
		Tags tags = Tags.parse(column);
		List<String> faults = new ArrayList<>(0);
		tags.values().forEach((name, value) -> checkTag(name, value, faults));
		checkListed("reg", tags, SenseParser.REGISTERS, faults);
		checkListed("dom", tags, SenseParser.FIELDS, faults);
		checkListed("kind", tags, SenseParser.KINDS, faults);
		checkCues(tags.value("cue"), faults);
		checkNumber("freq", tags, Sense.LAST, faults);
		checkNumber("band", tags, 5, faults);
		return new TagColumn(tags, List.copyOf(faults));
	}

	private static void checkTag(String name, String value, List<String> faults) {
		if (!Tags.NAMES.contains(name)) {
			faults.add("unknown tag '" + name + "'; the tags are " + String.join(" ", Tags.NAMES));
		}
		if (value.isBlank()) {
			faults.add("tag '" + name + "' is empty; give it a value or remove it");
		}
	}

	private static void checkListed(String name, Tags tags, Set<String> known, List<String> faults) {
		for (String value : tags.list(name)) {
			if (!known.contains(value)) {
				faults.add("unknown " + name + "=" + value + "; write one of " + SenseParser.sorted(known));
			}
		}
	}

	private static void checkCues(@Nullable String cues, List<String> faults) {
		if (cues != null && cues.indexOf(' ') >= 0) {
			faults.add("cue=" + cues + "; a cue is one word, so write the word that tells most");
		}
	}

	private static void checkNumber(String name, Tags tags, int highest, List<String> faults) {
		int number = tags.number(name, (tags.value(name) != null) ? 0 : 1);
		if (number < 1 || number > highest) {
			faults.add(name + "=" + tags.value(name) + "; write a number from 1 to " + highest);
		}
	}

}
