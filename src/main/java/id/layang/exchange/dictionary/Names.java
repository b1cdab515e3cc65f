package id.layang.exchange.dictionary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The names of files that make up a dictionary. */
final class Names {

	private Names() {
	}

	static String withoutEnding(Path file, String ending) {
		String name = file.getFileName().toString();
		return name.substring(0, name.length() - ending.length());
	}

	/** The first of these that stands beside the file. */
	static Path beside(Path file, String ending, String... others) throws DictionaryException {
		String base = withoutEnding(file, ending);
		for (String other : others) {
			Path path = file.resolveSibling(base + other);
			if (Files.isRegularFile(path)) {
				return path;
			}
		}
		throw new DictionaryException(
				"lacks the file " + base + String.join(" or " + base, others) + " beside it; put it there");
	}

	/** The files beside this one that differ from it only after the first dot. */
	static List<Path> siblings(Path file) throws IOException {
		String name = file.getFileName().toString();
		String base = name.substring(0, name.lastIndexOf('.') + 1);
		try (Stream<Path> all = Files.list(file.toAbsolutePath().getParent())) {
			return all.filter(Files::isRegularFile)
				.filter((other) -> other.getFileName().toString().startsWith(base)
						&& !other.getFileName().toString().equals(name))
				.toList();
		}
	}

}
