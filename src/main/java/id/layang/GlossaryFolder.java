package id.layang;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import id.layang.glossary.GlossaryFiles;

/** The glossary folder that a command's arguments name, or the one beside the jar. */
final class GlossaryFolder {

	private static final String USUAL = "glossary";

	private GlossaryFolder() {
	}

	static Path path(List<String> arguments) {
		Path folder = Path.of(arguments.isEmpty() ? USUAL : arguments.getFirst());
		if (!Files.isDirectory(folder)) {
			throw new IllegalArgumentException("No folder " + folder.toAbsolutePath() + "; name the glossary folder");
		}
		return folder;
	}

	static GlossaryFiles files(List<String> arguments) {
		return GlossaryFiles.in(path(arguments));
	}

}
