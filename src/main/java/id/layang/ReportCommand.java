package id.layang;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import id.layang.glossary.GlossaryFiles;
import id.layang.glossary.GlossaryReport;

/** {@code report [FOLDER]}: writes REPORT.md, what the glossary holds. */
final class ReportCommand implements Command {

	private final PrintStream out;

	ReportCommand(PrintStream out) {
		this.out = out;
	}

	@Override
	public String name() {
		return "report";
	}

	@Override
	public String usage() {
		return "[FOLDER]   (default: glossary)";
	}

	@Override
	public int run(List<String> arguments) throws IOException {
		Path folder = GlossaryFolder.path(arguments);
		Path report = folder.resolve("REPORT.md");
		Files.writeString(report, GlossaryReport.of(GlossaryFiles.in(folder)));
		this.out.println(report + " written.");
		return 0;
	}

}
