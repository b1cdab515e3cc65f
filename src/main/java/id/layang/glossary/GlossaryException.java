package id.layang.glossary;

import java.util.List;
import java.util.stream.Collectors;

/** A glossary with problems; all of them, so that one pass mends the files. */
public class GlossaryException extends RuntimeException {

	private final transient List<Problem> problems;

	GlossaryException(List<Problem> problems) {
		super(message(problems));
		this.problems = List.copyOf(problems);
	}

	public List<Problem> problems() {
		return this.problems;
	}

	private static String message(List<Problem> problems) {
		return "The glossary has " + problems.size() + (problems.size() == 1 ? " problem:\n" : " problems:\n")
				+ problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
	}

}
