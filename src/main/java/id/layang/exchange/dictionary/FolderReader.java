package id.layang.exchange.dictionary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Reads the dictionaries of a folder one after the other. */
final class FolderReader {

	private static final int DEPTH = 4;

	private static final List<DictionaryReader> READERS = List.of(new TsvReader(), new CsvReader(),
			new StarDictReader(), new YomitanReader(), new DictReader());

	private static final Set<String> FOREIGN = Set.of(".mdx", ".dsl", ".bgl", ".slob", ".mobi", ".rar", ".7z", ".tgz",
			".gz.tar", ".tar.gz", ".tar.bz2", ".tar.xz");

	private final List<ForeignEntry> entries = new ArrayList<>();

	private final List<DictionaryProblem> problems = new ArrayList<>();

	private final Set<String> names = new HashSet<>();

	private Limits left;

	FolderReader(Limits limits) {
		this.left = limits;
	}

	Dictionaries read(Path folder) {
		try (Stream<Path> paths = Files.walk(folder, DEPTH)) {
			paths.filter(Files::isRegularFile).sorted().toList().forEach(this::readFile);
		}
		catch (IOException | java.io.UncheckedIOException ex) {
			this.problems.add(new DictionaryProblem(folder.toAbsolutePath(),
					"the folder cannot be read; check the path in layang.dictionaries"));
		}
		return new Dictionaries(this.entries, this.problems);
	}

	private void readFile(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		Optional<DictionaryReader> reader = READERS.stream()
			.filter((candidate) -> name.endsWith(candidate.ending()))
			.findFirst();
		if (reader.isPresent()) {
			read(file, reader.get());
		}
		else if (FOREIGN.stream().anyMatch(name::endsWith)) {
			this.problems.add(new DictionaryProblem(file, "is in a format that is not read; "
					+ "unpack it or convert it to StarDict, Yomitan, DICT, TSV or CSV"));
		}
	}

	private void read(Path file, DictionaryReader reader) {
		try {
			Guard guard = new Guard(this.left, Files.size(file) + siblings(file));
			Collector collector = new Collector(guard, Names.withoutEnding(file, reader.ending()));
			reader.read(file, guard, collector);
			this.entries.addAll(collector.entries(this.names));
			this.left = guard.left();
		}
		catch (IOException | RuntimeException ex) {
			this.problems.add(new DictionaryProblem(file, message(ex)));
		}
	}

	/** The size of the files that belong to the main file. */
	private static long siblings(Path file) throws IOException {
		long size = 0;
		for (Path sibling : Names.siblings(file)) {
			size += Files.size(sibling);
		}
		return size;
	}

	private static String message(Exception ex) {
		for (@Nullable
		Throwable cause = ex; cause != null; cause = cause.getCause()) {
			if (cause instanceof DictionaryException refused) {
				return String.valueOf(refused.getMessage());
			}
		}
		return "cannot be read (" + ex.getMessage() + "); it is damaged or cut short: get it again";
	}

}
