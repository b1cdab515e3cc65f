package id.layang.annotation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import id.layang.TestGlossary;
import id.layang.glossary.Example;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What sense ranking and each of its features is worth, on sentences of our own: the
 * examples of words with several senses and the table of sentences. The committed report
 * must be current; {@code -Dlayang.write=true} writes it.
 */
class QualityTests {

	private static final Path REPORT = Path.of("src/test/resources/quality.md");

	private static final List<Path> TEXTS = List.of(Path.of("src/test/resources/senses.tsv"),
			Path.of("src/test/resources/documents.tsv"));

	private static final Path UNSEEN = Path.of("src/test/resources/blind-senses.tsv");

	/** A sentence with the word marked, and the key that fits. */
	private record Trial(String key, String marked) {
	}

	@Test
	void theReportOnSenseRankingIsCurrent() throws IOException {
		String report = report(measure()) + unseen();
		if (Boolean.getBoolean("layang.write")) {
			Files.writeString(REPORT, report);
		}
		assertThat(Files.readString(REPORT)).as("run: mvn test -Dtest=QualityTests -Dlayang.write=true")
			.isEqualTo(report);
	}

	@Test
	void everyFeatureEarnsItsPlace() throws IOException {
		Map<String, Double> shares = measure();
		double all = shares.remove("all features");
		assertThat(shares).allSatisfy((without, share) -> assertThat(share).isLessThan(all));
	}

	private static Map<String, Double> measure() throws IOException {
		List<Trial> trials = trials();
		List<Feature> all = Annotator.features();
		Map<String, Double> shares = new LinkedHashMap<>();
		shares.put("all features", share(trials, all));
		shares.put("default order only", share(trials, List.of()));
		for (Feature feature : all) {
			List<Feature> others = new ArrayList<>(all);
			others.remove(feature);
			shares.put("without " + feature.getClass().getSimpleName(), share(trials, others));
		}
		return shares;
	}

	private static double share(List<Trial> trials, List<Feature> features) {
		Annotator annotator = new Annotator(TestGlossary.GLOSSARY, TestGlossary.MORPHOLOGY, features);
		long right = trials.stream().filter((trial) -> Shown.of(trial.marked, annotator).shows(trial.key)).count();
		return 100.0 * right / trials.size();
	}

	private static List<Trial> trials() throws IOException {
		List<Trial> trials = new ArrayList<>();
		for (Example example : TestGlossary.GLOSSARY.examples()) {
			String headword = example.key().substring(0, example.key().lastIndexOf('/'));
			if (TestGlossary.GLOSSARY.senses(headword).size() > 1) {
				trials.add(new Trial(example.key(), example.indonesian()));
			}
		}
		for (Path texts : TEXTS) {
			trials.addAll(trials(texts));
		}
		return trials;
	}

	private static List<Trial> trials(Path texts) throws IOException {
		return Files.readAllLines(texts).stream().filter(QualityTests::isTrial).map(QualityTests::trial).toList();
	}

	private static boolean isTrial(String line) {
		return !line.startsWith("#") && line.indexOf('\t') > 0;
	}

	private static Trial trial(String line) {
		String[] columns = line.split("\t");
		return new Trial(columns[0], columns[1]);
	}

	private static String report(Map<String, Double> shares) throws IOException {
		StringBuilder report = new StringBuilder("# Sense ranking\n\nRight sense first, of " + trials().size()
				+ " sentences and short texts of our own: the glossary's examples for words with several senses, senses.tsv and "
				+ "documents.tsv.\nThey are tests that must pass, so the first line is no estimate for other texts; the lines "
				+ "below it show what context and each feature is worth.\n\n| | % |\n|---|---:|\n");
		shares.forEach((name, share) -> report.append(String.format(Locale.ROOT, "| %s | %.2f |%n", name, share)));
		return report.toString().replace("\r\n", "\n");
	}

	private static String unseen() throws IOException {
		List<Trial> trials = trials(UNSEEN);
		return String.format(Locale.ROOT, """

				Sentences not used for tuning, %d with a homograph each, blind-senses.tsv:

				| | %% |
				|---|---:|
				| chosen in context | %.2f |
				| first listed | %.2f |
				""", trials.size(), share(trials, Annotator.features()), share(trials, List.of()));
	}

}
