package id.layang.annotation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import id.layang.morphology.Reading;

/** Words that the meaning of their root does not explain. */
final class UnrelatedRoots {

	private static final String ALL = "*";

	private final Map<String, Set<String>> words = ResourceLines.of("unrelated-roots.tsv")
		.stream()
		.map((line) -> line.split("\t"))
		.collect(Collectors.toMap((columns) -> columns[0], (columns) -> Set.copyOf(List.of(columns[1].split(" ")))));

	boolean contains(Reading reading) {
		Set<String> apart = this.words.getOrDefault(reading.root(), Set.of());
		return apart.contains(ALL) || apart.contains(reading.headword());
	}

}
