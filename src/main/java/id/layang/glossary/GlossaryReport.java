package id.layang.glossary;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the glossary holds, as Markdown: committed beside it, so that a change of the
 * glossary shows in figures too.
 */
public final class GlossaryReport {

	private final GlossaryFiles files;

	private final Glossary glossary;

	private final StringBuilder text = new StringBuilder();

	private GlossaryReport(GlossaryFiles files) {
		this.files = files;
		this.glossary = Glossary.read(files);
	}

	/** The report on a glossary without problems. */
	public static String of(GlossaryFiles files) {
		return new GlossaryReport(files).write();
	}

	private String write() {
		this.text.append(
				"# What the glossary holds\n\nMade by `java -jar target/layang.jar report`; the build checks that it is current.\n");
		totals();
		table("By file", perFile());
		table("By part of speech", count((sense) -> Stream.of(sense.partOfSpeech().english())));
		table("By register", count((sense) -> sense.register().stream()));
		table("By field", count((sense) -> sense.fields().stream()));
		table("Names by kind", count((sense) -> Stream.ofNullable(sense.kind())));
		table("By band", count((sense) -> Stream.of("band " + sense.band())));
		return this.text.toString();
	}

	private void totals() {
		Collection<Sense> senses = this.glossary.senses();
		List<List<Sense>> homographs = this.glossary.headwords()
			.stream()
			.map(this.glossary::senses)
			.filter((list) -> list.size() > 1)
			.toList();
		long withCues = homographs.stream().filter(GlossaryReport::isCued).count();
		Map<String, Long> totals = new TreeMap<>();
		totals.put("senses", (long) senses.size());
		totals.put("headwords", (long) this.glossary.headwords().size());
		totals.put("phrases", this.glossary.headwords().stream().filter((headword) -> headword.contains(" ")).count());
		totals.put("names", senses.stream().filter(Sense::isName).count());
		totals.put("acronyms", senses.stream().filter((sense) -> sense.full() != null).count());
		totals.put("examples", (long) this.glossary.examples().size());
		totals.put("headwords of several senses", (long) homographs.size());
		totals.put("… all later senses with cues", withCues);
		totals.put("… some without", homographs.size() - withCues);
		table("In all", totals);
	}

	private static boolean isCued(List<Sense> senses) {
		return senses.subList(1, senses.size()).stream().noneMatch((sense) -> sense.cues().isEmpty());
	}

	private Map<String, Long> perFile() {
		return this.files.senseFiles()
			.stream()
			.collect(Collectors.toMap(Function.identity(),
					(name) -> this.files.lines(name).stream().filter(Line::isContent).count(), Long::sum,
					TreeMap::new));
	}

	private Map<String, Long> count(Function<Sense, Stream<String>> property) {
		return this.glossary.senses()
			.stream()
			.flatMap(property)
			.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
	}

	private void table(String title, Map<String, Long> rows) {
		this.text.append("\n## ").append(title).append("\n\n| | |\n|---|---:|\n");
		rows.forEach((name, number) -> this.text.append("| ").append(name).append(" | ").append(number).append(" |\n"));
	}

}
