package id.layang;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

import id.layang.glossary.GlossaryFormatter;

/** {@code format [FOLDER]}: sorts every line into its file. */
final class FormatCommand implements Command {

	private final PrintStream out;

	FormatCommand(PrintStream out) {
		this.out = out;
	}

	@Override
	public String name() {
		return "format";
	}

	@Override
	public String usage() {
		return "[FOLDER]   (default: glossary)";
	}

	@Override
	public int run(List<String> arguments) throws IOException {
		int written = new GlossaryFormatter(GlossaryFolder.path(arguments)).format();
		this.out.println((written == 0) ? "Nothing to format." : written + " files written.");
		return 0;
	}

}
