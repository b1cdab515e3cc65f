package id.layang;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import id.layang.exchange.ExportFormat;
import id.layang.exchange.Exporter;
import id.layang.exchange.Selection;
import id.layang.glossary.Glossary;
import id.layang.glossary.GlossaryFiles;
import id.layang.morphology.Morphology;

/** {@code export FORMAT FILE}: the packaged glossary as other tools read it. */
final class ExportCommand implements Command {

	private final PrintStream out;

	ExportCommand(PrintStream out) {
		this.out = out;
	}

	@Override
	public String name() {
		return "export";
	}

	@Override
	public String usage() {
		return "FORMAT FILE   (formats: " + ExportFormat.ids() + ")";
	}

	@Override
	public int run(List<String> arguments) throws IOException {
		if (arguments.size() != 2) {
			throw new IllegalArgumentException("Name a format and a file to write");
		}
		ExportFormat format = ExportFormat.of(arguments.getFirst())
			.orElseThrow(() -> new IllegalArgumentException(
					"No format '" + arguments.getFirst() + "'; choose one of " + ExportFormat.ids()));
		Path file = Path.of(arguments.getLast());
		int senses = write(format, file);
		this.out.println(String.format(Locale.ROOT, "%d senses in %s (%d bytes).", senses, file, Files.size(file)));
		return 0;
	}

	private static int write(ExportFormat format, Path file) throws IOException {
		Glossary glossary = Glossary.read(GlossaryFiles.packaged());
		Prepared prepared = Prepared.of(glossary.fingerprint());
		Morphology morphology = new Morphology(glossary.lexemes(), List.of(), prepared.builtWords());
		Exporter exporter = new Exporter(glossary, morphology, prepared.forms());
		try (OutputStream out = Files.newOutputStream(file)) {
			return exporter.write(format, Selection.ALL, out);
		}
	}

}
