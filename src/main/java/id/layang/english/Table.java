package id.layang.english;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A small table beside this class, by its first column. */
final class Table {

	private Table() {
	}

	/** The further columns by the first. */
	static Map<String, List<String>> read(String name) {
		try (InputStream in = Table.class.getResourceAsStream(name);
				BufferedReader reader = new BufferedReader(
						new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8))) {
			return reader.lines()
				.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
				.map((line) -> Arrays.asList(line.split("\t")))
				.collect(
						Collectors.toUnmodifiableMap(List::getFirst, (row) -> List.copyOf(row.subList(1, row.size()))));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The table " + name + " cannot be read", ex);
		}
	}

}
