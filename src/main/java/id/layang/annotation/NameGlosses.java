package id.layang.annotation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import id.layang.glossary.Sense;

/**
 * What English calls a name inside a longer word: Russian or Russia in anti-Rusia, PKI in
 * anti-PKI. What only describes a name, as given name, is left out.
 */
final class NameGlosses {

	private static final int GLOSSES = 2;

	private static final Pattern REMARK = Pattern.compile(" \\(.*\\)");

	private NameGlosses() {
	}

	/**
	 * Described: the adjective that stands behind the name in the glossary goes first.
	 */
	static List<String> of(Sense sense, boolean described) {
		if (CapitalFeature.isAcronym(sense.headword())) {
			return Stream
				.concat(sense.glosses().stream().filter(CapitalFeature::isAcronym), Stream.of(sense.headword()))
				.limit(1)
				.toList();
		}
		List<String> names = sense.glosses()
			.stream()
			.map((gloss) -> REMARK.matcher(gloss).replaceFirst(""))
			.filter((gloss) -> Character.isUpperCase(gloss.codePointAt(0)))
			.limit(GLOSSES)
			.toList();
		boolean adjective = described && names.size() == GLOSSES && names.getLast().indexOf(' ') < 0;
		return adjective ? names.reversed() : names;
	}

}
