package id.layang.lookup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import id.layang.TestGlossary;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How often the word that a learner wants stands first, or among the first five, on the
 * tables of queries. The committed report must be current; {@code -Dlayang.write=true}
 * writes it.
 */
class SearchQualityTests {

	private static final Path FOLDER = Path.of("src/test/resources");

	private static final Path REPORT = FOLDER.resolve("search.md");

	private static final List<String> TABLES = List.of("queries-1.tsv", "queries-2.tsv", "queries-3.tsv",
			"queries-4.tsv", "queries-5.tsv");

	private static final int ON_SIGHT = 5;

	private static final double FIRST = 95;

	private static final double AMONG_FIRST = 99;

	private static final Dictionary DICTIONARY = new Dictionary(TestGlossary.GLOSSARY, TestGlossary.MORPHOLOGY);

	/**
	 * A query and where the headword wanted stands among its answers, 0 for the first.
	 */
	private record Trial(String kind, String query, int place) {
	}

	@Test
	void theReportOnSearchIsCurrent() throws IOException {
		String report = report(trials());
		if (Boolean.getBoolean("layang.write")) {
			Files.writeString(REPORT, report);
		}
		assertThat(Files.readString(REPORT)).as("run: mvn test -Dtest=SearchQualityTests -Dlayang.write=true")
			.isEqualTo(report);
	}

	@Test
	void theWordWantedStandsFirst() throws IOException {
		List<Trial> trials = trials();
		assertThat(share(trials, 1)).isGreaterThanOrEqualTo(FIRST);
		assertThat(share(trials, ON_SIGHT)).isGreaterThanOrEqualTo(AMONG_FIRST);
	}

	private static List<Trial> trials() throws IOException {
		List<Trial> trials = new ArrayList<>();
		for (String table : TABLES) {
			Files.readAllLines(FOLDER.resolve(table))
				.stream()
				.filter((line) -> !line.startsWith("#"))
				.map(SearchQualityTests::trial)
				.forEach(trials::add);
		}
		return trials;
	}

	private static Trial trial(String line) {
		String[] columns = line.split("\t");
		List<String> wanted = List.of(columns[2].split("\\|"));
		List<Hit> hits = DICTIONARY.search(columns[1], Side.EITHER, ON_SIGHT).hits();
		List<String> found = hits.stream().map((hit) -> hit.entry().headword()).toList();
		int place = wanted.stream().mapToInt(found::indexOf).filter((at) -> at >= 0).min().orElse(ON_SIGHT);
		return new Trial(columns[0], columns[1], place);
	}

	private static double share(List<Trial> trials, int places) {
		return 100.0 * trials.stream().filter((trial) -> trial.place < places).count() / trials.size();
	}

	private static String report(List<Trial> trials) {
		Map<String, List<Trial>> kinds = trials.stream()
			.collect(Collectors.groupingBy(Trial::kind, TreeMap::new, Collectors.toList()));
		StringBuilder report = new StringBuilder("# Search\n\nHow often the word wanted stands first, and among the "
				+ "first five, for " + trials.size() + " queries of our own in either language.\n\n"
				+ "| | queries | first % | first five % |\n|---|---:|---:|---:|\n");
		kinds.forEach((kind, those) -> report.append(row(kind, those)));
		report.append(row("all", trials)).append("\nNot first: ");
		return report
			.append(String.join(", ", trials.stream().filter((trial) -> trial.place > 0).map(Trial::query).toList()))
			.append(".\n")
			.toString();
	}

	private static String row(String kind, List<Trial> trials) {
		return String.format(Locale.ROOT, "| %s | %d | %.1f | %.1f |\n", kind, trials.size(), share(trials, 1),
				share(trials, ON_SIGHT));
	}

}
