package id.layang;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import id.layang.annotation.Annotator;
import id.layang.annotation.CoverageReport;
import id.layang.glossary.Glossary;
import id.layang.glossary.GlossaryFiles;

/** {@code coverage FILE…}: how much of some texts the glossary explains. */
final class CoverageCommand implements Command {

	private static final int MOST = 40;

	private final PrintStream out;

	CoverageCommand(PrintStream out) {
		this.out = out;
	}

	@Override
	public String name() {
		return "coverage";
	}

	@Override
	public String usage() {
		return "FILE…";
	}

	@Override
	public int run(List<String> arguments) throws IOException {
		if (arguments.isEmpty()) {
			throw new IllegalArgumentException("Name at least one text file");
		}
		Annotator annotator = new Annotator(Glossary.read(GlossaryFiles.packaged()));
		for (String file : arguments) {
			print(file, CoverageReport.of(annotator.annotate(Files.readString(Path.of(file)))));
		}
		return 0;
	}

	private void print(String file, CoverageReport report) {
		this.out.printf(Locale.ROOT, "%s: %d words, %.1f %% explained%n", file, report.words(), report.percent());
		this.out.println("Unknown:");
		report.unknown().stream().limit(MOST).forEach((entry) -> this.out.println("  " + entry));
		this.out.println("New to most learners:");
		report.rare().stream().limit(MOST).forEach((entry) -> this.out.println("  " + entry));
	}

}
