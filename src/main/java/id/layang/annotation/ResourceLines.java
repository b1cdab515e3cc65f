package id.layang.annotation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The lines of a table beside this class, without comments. */
final class ResourceLines {

	private ResourceLines() {
	}

	static List<String> of(String name) {
		try (InputStream in = ResourceLines.class.getResourceAsStream(name);
				BufferedReader reader = new BufferedReader(
						new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8))) {
			return reader.lines().filter((line) -> !line.isEmpty() && !line.startsWith("#")).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The table " + name + " cannot be read", ex);
		}
	}

	/** A table of two columns, by its first. */
	static Map<String, String> pairs(String name) {
		return of(name).stream()
			.map((line) -> line.split("\t"))
			.collect(Collectors.toUnmodifiableMap((columns) -> columns[0], (columns) -> columns[1]));
	}

}
