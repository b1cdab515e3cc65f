package id.layang;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import id.layang.exchange.Exporter;
import id.layang.glossary.Glossary;
import id.layang.glossary.GlossaryFiles;
import id.layang.lookup.Dictionary;
import id.layang.morphology.Morphology;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.NoLockFactory;

/**
 * {@code prepare FOLDER}: works out for the packaged glossary what every start would work
 * out again. The build does it in its folder of classes, unless nothing there is newer.
 */
final class PrepareCommand implements Command {

	private final PrintStream out;

	PrepareCommand(PrintStream out) {
		this.out = out;
	}

	@Override
	public String name() {
		return "prepare";
	}

	@Override
	public String usage() {
		return "FOLDER   (the build's folder of classes)";
	}

	@Override
	public int run(List<String> arguments) throws IOException {
		if (arguments.size() != 1) {
			throw new IllegalArgumentException("Name the folder of classes");
		}
		Path classes = Path.of(arguments.getFirst());
		Path prepared = classes.resolve(Prepared.FOLDER);
		if (!isCurrent(prepared.resolve(Prepared.CONTENTS), classes)) {
			clear(prepared);
			prepare(prepared);
			this.out.println(prepared + " written.");
		}
		return 0;
	}

	private static boolean isCurrent(Path contents, Path classes) throws IOException {
		if (!Files.exists(contents)) {
			return false;
		}
		FileTime made = Files.getLastModifiedTime(contents);
		try (Stream<Path> paths = Files.walk(classes)) {
			List<Path> files = paths.filter(Files::isRegularFile).toList();
			for (Path file : files) {
				if (Files.getLastModifiedTime(file).compareTo(made) > 0) {
					return false;
				}
			}
		}
		return true;
	}

	private static void clear(Path folder) throws IOException {
		Files.createDirectories(folder);
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList()) {
				Files.delete(file);
			}
		}
	}

	/** The contents last: they say that the others are whole. */
	private static void prepare(Path folder) throws IOException {
		Glossary glossary = Glossary.read(GlossaryFiles.packaged());
		Morphology morphology = new Morphology(glossary.lexemes());
		Files.write(folder.resolve(Prepared.BUILT_WORDS), morphology.builtWords());
		Files.write(folder.resolve(Prepared.FORMS), new Exporter(glossary, morphology).forms());
		List<String> contents = new ArrayList<>(List.of(glossary.fingerprint()));
		try (Directory index = new NIOFSDirectory(folder, NoLockFactory.INSTANCE)) {
			Dictionary.writeIndex(glossary, index);
			Arrays.stream(index.listAll()).filter((name) -> !Prepared.TABLES.contains(name)).forEach(contents::add);
		}
		Files.write(folder.resolve(Prepared.CONTENTS), contents);
	}

}
