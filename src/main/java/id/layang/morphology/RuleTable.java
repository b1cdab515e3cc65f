package id.layang.morphology;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import id.layang.morphology.Rule.Length;
import id.layang.morphology.Rule.Tier;
import org.jspecify.annotations.Nullable;

/**
 * The affix rules with their exceptions, read from {@code rules.tsv},
 * {@code allomorphs.tsv}, {@code barred.tsv}, {@code only-on.tsv},
 * {@code stated-uses.tsv} and {@code stemless-verbs.tsv}.
 */
final class RuleTable {

	private final List<Rule> rules;

	private final Map<Character, List<Rule>> byFirst = new HashMap<>();

	private final Map<Character, List<Rule>> byLast = new HashMap<>();

	private final Map<String, List<Rule>> byId = new HashMap<>();

	private final Set<String> stemless;

	private final Map<String, Set<String>> barred;

	private final Map<String, Set<String>> only;

	private final Map<String, String> uses;

	private RuleTable(List<Rule> rules, Set<String> stemless, Map<String, Set<String>> barred,
			Map<String, Set<String>> only, Map<String, String> uses) {
		this.rules = rules;
		this.stemless = stemless;
		this.barred = barred;
		this.only = only;
		this.uses = uses;
		rules.forEach(this::index);
	}

	static RuleTable load() {
		Map<String, List<Allomorph>> allomorphs = new HashMap<>();
		for (String[] row : rows("allomorphs.tsv")) {
			allomorphs.computeIfAbsent(row[0], (name) -> new ArrayList<>()).add(allomorph(row));
		}
		Set<String> stemless = rows("stemless-verbs.tsv").stream().map((row) -> row[0]).collect(Collectors.toSet());
		Map<String, String> uses = rows("stated-uses.tsv").stream()
			.collect(Collectors.toMap((row) -> row[0], (row) -> row[1]));
		return new RuleTable(rows("rules.tsv").stream().map((row) -> rule(row, allomorphs)).toList(), stemless,
				sets("barred.tsv"), sets("only-on.tsv"), uses);
	}

	private static Map<String, Set<String>> sets(String name) {
		return rows(name).stream()
			.collect(Collectors.groupingBy((row) -> row[0],
					Collectors.mapping((row) -> row[1], Collectors.toUnmodifiableSet())));
	}

	List<Rule> rules() {
		return this.rules;
	}

	/** The rules of an affix; several where the table gives it several lines. */
	List<Rule> named(String id) {
		return this.byId.getOrDefault(id, List.of());
	}

	/** Whether a verb in meN- has no passive and no bare stem. */
	boolean isWithoutStem(String verb) {
		return this.stemless.contains(verb);
	}

	/** Whether the one never stands right outside the other. */
	boolean isBarred(Affix outer, Affix inner) {
		return this.barred.getOrDefault(outer.id(), Set.of()).contains(inner.id());
	}

	/** Whether the word takes the affix, as far as the table names those that do. */
	boolean takes(String word, String affix) {
		Set<String> words = this.only.get(affix);
		return words == null || words.contains(word);
	}

	/**
	 * The use of an affix that a listed word has although another would seem likelier; or
	 * null.
	 */
	@Nullable String statedUse(String word) {
		return this.uses.get(word);
	}

	/** Whether only informal Indonesian has the affix. */
	boolean isInformal(Affix affix) {
		List<Rule> named = named(affix.id());
		return !named.isEmpty() && named.stream().allMatch((rule) -> rule.tier() == Tier.INFORMAL);
	}

	/** The rules that could have made the form, judged by its first and last letters. */
	List<Rule> candidates(String form) {
		List<Rule> starting = this.byFirst.getOrDefault(form.charAt(0), List.of());
		List<Rule> ending = this.byLast.getOrDefault(form.charAt(form.length() - 1), List.of());
		List<Rule> candidates = new ArrayList<>(starting.size() + ending.size());
		for (Rule rule : starting) {
			if (rule.mayEnd(form)) {
				candidates.add(rule);
			}
		}
		for (Rule rule : ending) {
			if (rule.mayEnd(form)) {
				candidates.add(rule);
			}
		}
		return candidates;
	}

	private void index(Rule rule) {
		this.byId.computeIfAbsent(rule.affix().id(), (id) -> new ArrayList<>()).add(rule);
		if (!rule.prefixes().isEmpty()) {
			rule.prefixes()
				.stream()
				.map((prefix) -> prefix.surface().charAt(0))
				.distinct()
				.forEach((first) -> this.byFirst.computeIfAbsent(first, (c) -> new ArrayList<>()).add(rule));
		}
		else if (!rule.suffix().isEmpty()) {
			char last = rule.suffix().charAt(rule.suffix().length() - 1);
			this.byLast.computeIfAbsent(last, (c) -> new ArrayList<>()).add(rule);
		}
	}

	private static Rule rule(String[] row, Map<String, List<Allomorph>> allomorphs) {
		String prefix = row[1].equals("-") ? "" : row[1];
		String[] suffix = row[2].equals("-") ? new String[] { "" } : row[2].split(">");
		int to = WordClass.mask(row[4]);
		Tier tier = Tier.valueOf(row[6].toUpperCase(Locale.ROOT));
		List<Allomorph> shapes = prefix.isEmpty() ? List.of()
				: allomorphs.getOrDefault(prefix, List.of(Allomorph.plain(prefix)));
		return new Rule(new Affix(row[0], Rule.kind(prefix, suffix[0], to, tier)), shapes, suffix[0],
				(suffix.length > 1) ? suffix[1] : "", WordClass.mask(row[3]), to, Integer.parseInt(row[5]), tier,
				(row.length > 7) ? Length.of(row[7]) : Length.of(tier));
	}

	private static Allomorph allomorph(String[] row) {
		List<String> beginnings = row[3].equals("*") ? List.of() : List.of(row[3].split(" "));
		return new Allomorph(row[1], row[2].equals("-") ? "" : row[2], beginnings, Syllables.of(row[4]),
				Integer.parseInt(row[5]));
	}

	static List<String[]> rows(String name) {
		try (InputStream in = RuleTable.class.getResourceAsStream(name);
				BufferedReader reader = new BufferedReader(
						new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8))) {
			return reader.lines()
				.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
				.map((line) -> line.split("\t"))
				.peek((row) -> requireColumns(name, row))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The table " + name + " cannot be read", ex);
		}
	}

	private static void requireColumns(String name, String[] row) {
		int wanted = switch (name) {
			case "rules.tsv" -> (row.length == 8) ? 8 : 7;
			case "allomorphs.tsv" -> 6;
			case "dialects.tsv" -> 7;
			case "barred.tsv", "only-on.tsv", "stated-uses.tsv" -> 2;
			default -> 1;
		};
		if (row.length != wanted) {
			throw new IllegalStateException(
					name + ": " + Arrays.toString(row) + " has " + row.length + " columns, not " + wanted);
		}
	}

	/** Whether it is the -in of beliin. */
	static boolean isInformalSuffix(Affix affix) {
		return affix.id().equals("-in:informal");
	}

}
