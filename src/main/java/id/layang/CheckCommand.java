package id.layang;

import java.io.PrintStream;
import java.util.List;

import id.layang.glossary.Glossary;
import id.layang.glossary.Problem;

/** {@code check [FOLDER]}: every problem of a glossary folder. */
final class CheckCommand implements Command {

	private final PrintStream out;

	CheckCommand(PrintStream out) {
		this.out = out;
	}

	@Override
	public String name() {
		return "check";
	}

	@Override
	public String usage() {
		return "[FOLDER]   (default: glossary)";
	}

	@Override
	public int run(List<String> arguments) {
		List<Problem> problems = Glossary.check(GlossaryFolder.files(arguments));
		problems.forEach(this.out::println);
		this.out.println(problems.isEmpty() ? "No problems." : problems.size() + " problems.");
		return problems.isEmpty() ? 0 : 1;
	}

}
