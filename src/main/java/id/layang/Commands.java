package id.layang;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import id.layang.glossary.GlossaryException;

/** The commands of the jar: {@code java -jar layang.jar check}. */
final class Commands {

	private static final int FAILED = 1;

	private final List<Command> commands;

	private final PrintStream errors;

	Commands(List<Command> commands, PrintStream errors) {
		this.commands = List.copyOf(commands);
		this.errors = errors;
	}

	static Commands standard(PrintStream out, PrintStream errors) {
		return new Commands(List.of(new CheckCommand(out), new FormatCommand(out), new ReportCommand(out),
				new CoverageCommand(out), new ExportCommand(out), new PrepareCommand(out)), errors);
	}

	/** The command that the arguments call, if they call one rather than the service. */
	Optional<Command> called(String... arguments) {
		return this.commands.stream()
			.filter((command) -> arguments.length > 0 && command.name().equals(arguments[0]))
			.findFirst();
	}

	int run(Command command, String... arguments) {
		try {
			return command.run(Arrays.asList(arguments).subList(1, arguments.length));
		}
		catch (GlossaryException | IllegalArgumentException ex) {
			this.errors.println(ex.getMessage());
		}
		catch (IOException ex) {
			this.errors.println("Cannot read or write " + ex.getMessage() + "; check the path");
		}
		this.errors.println("Usage: java -jar layang.jar " + command.name() + " " + command.usage());
		return FAILED;
	}

}
