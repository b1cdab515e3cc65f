package id.layang.lookup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import id.layang.english.EnglishForms;

/**
 * The words that an English word is a form of: went of go, launched of launch, children
 * of child, color of colour. A regular form counts only if its base gives it back.
 */
final class EnglishLemmas {

	private static final List<String> TABLES = List.of("irregular-verbs.tsv", "irregular-nouns.tsv",
			"irregular-adjectives.tsv");

	private static final List<String> OF_BE = List.of("am", "is", "are", "was", "were", "been", "being");

	private static final Map<String, String> OTHERS = Map.ofEntries(Map.entry("has", "have"), Map.entry("does", "do"),
			Map.entry("burnt", "burn"), Map.entry("dreamt", "dream"), Map.entry("learnt", "learn"),
			Map.entry("spelt", "spell"), Map.entry("smelt", "smell"), Map.entry("spilt", "spill"),
			Map.entry("spoilt", "spoil"), Map.entry("leapt", "leap"), Map.entry("people", "person"),
			Map.entry("men", "man"), Map.entry("could", "can"), Map.entry("would", "will"), Map.entry("should", "must"),
			Map.entry("an", "a"), Map.entry("can't", "cannot"), Map.entry("don't", "do not"),
			Map.entry("didn't", "did not"), Map.entry("isn't", "not"), Map.entry("gray", "grey"));

	/** What a regular ending may stand for. */
	private static final List<String[]> ENDINGS = List.of(new String[] { "ies", "y" }, new String[] { "es", "" },
			new String[] { "s", "" }, new String[] { "men", "man" }, new String[] { "ses", "sis" },
			new String[] { "ves", "f" }, new String[] { "ves", "fe" }, new String[] { "ied", "y" },
			new String[] { "ed", "" }, new String[] { "ed", "e" }, new String[] { "ying", "ie" },
			new String[] { "ing", "" }, new String[] { "ing", "e" }, new String[] { "ier", "y" },
			new String[] { "er", "" }, new String[] { "er", "e" }, new String[] { "iest", "y" },
			new String[] { "est", "" }, new String[] { "est", "e" });

	/** American endings and their British ones. */
	private static final List<String[]> AMERICAN = List.of(new String[] { "or", "our" }, new String[] { "ize", "ise" },
			new String[] { "ized", "ised" }, new String[] { "izing", "ising" }, new String[] { "ization", "isation" },
			new String[] { "yze", "yse" }, new String[] { "er", "re" }, new String[] { "og", "ogue" },
			new String[] { "ense", "ence" }, new String[] { "orite", "ourite" }, new String[] { "oring", "ouring" });

	private static final Pattern DOUBLE_L = Pattern.compile("ll(ed|ing)$");

	private static final int SHORTEST_AMERICAN = 5;

	private final EnglishForms forms = new EnglishForms();

	private final Map<String, Set<String>> irregular = new HashMap<>();

	private final Set<String> pasts = new HashSet<>();

	EnglishLemmas() {
		read(TABLES.getFirst());
		this.pasts.addAll(this.irregular.keySet());
		TABLES.forEach(this::read);
		OF_BE.forEach((form) -> add(form, "be"));
		OTHERS.forEach(this::add);
	}

	/** The bases of a word, without the word itself. */
	Set<String> of(String word) {
		Set<String> lemmas = new LinkedHashSet<>(this.irregular.getOrDefault(word, Set.of()));
		if (word.endsWith("'s")) {
			String owner = word.substring(0, word.length() - 2);
			lemmas.add(owner);
			lemmas.addAll(of(owner));
		}
		for (String[] ending : ENDINGS) {
			if (word.endsWith(ending[0]) && word.length() - ending[0].length() > 1) {
				addRegular(word, word.substring(0, word.length() - ending[0].length()), ending[1], lemmas);
			}
		}
		List.copyOf(lemmas).forEach((base) -> addBritish(base, lemmas));
		addBritish(word, lemmas);
		lemmas.remove(word);
		return lemmas;
	}

	/** The word itself and what it is an irregular form of. */
	Set<String> andIrregular(String word) {
		Set<String> words = new LinkedHashSet<>(Set.of(word));
		words.addAll(this.irregular.getOrDefault(word, Set.of()));
		return words;
	}

	/** Whether it looks like a verb in the past or in -ing: helped, bought, driving. */
	boolean isVerbForm(String word) {
		return this.pasts.contains(word) || word.length() > 3 && (word.endsWith("ed") || word.endsWith("ing"));
	}

	private void addRegular(String word, String stem, String ending, Set<String> lemmas) {
		addIfBase(stem + ending, word, lemmas);
		int last = stem.length() - 1;
		if (last > 1 && stem.charAt(last) == stem.charAt(last - 1)) {
			addIfBase(stem.substring(0, last) + ending, word, lemmas);
		}
	}

	private void addIfBase(String base, String word, Set<String> lemmas) {
		boolean formed = isForm(word, this.forms.past(base)) || isForm(word, this.forms.gerund(base))
				|| word.equals(this.forms.thirdPerson(base)) || word.equals(this.forms.plural(base))
				|| word.equals(this.forms.comparative(base)) || word.equals(this.forms.superlative(base));
		if (formed) {
			lemmas.add(base);
		}
	}

	/** American English writes traveling. */
	private static boolean isForm(String word, String form) {
		return word.equals(form) || word.equals(DOUBLE_L.matcher(form).replaceFirst("l$1"));
	}

	private static void addBritish(String word, Set<String> lemmas) {
		for (String[] ending : AMERICAN) {
			if (word.length() >= SHORTEST_AMERICAN && word.endsWith(ending[0])) {
				lemmas.add(word.substring(0, word.length() - ending[0].length()) + ending[1]);
			}
		}
	}

	private void add(String form, String base) {
		if (form.indexOf(' ') < 0 && !form.equals(base)) {
			this.irregular.computeIfAbsent(form, (f) -> new LinkedHashSet<>(2)).add(base);
		}
	}

	private void read(String table) {
		try (InputStream in = EnglishForms.class.getResourceAsStream(table);
				BufferedReader reader = new BufferedReader(
						new InputStreamReader(Objects.requireNonNull(in, table), StandardCharsets.UTF_8))) {
			reader.lines()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> line.split("\t"))
				.forEach(this::addRow);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The table " + table + " cannot be read", ex);
		}
	}

	private void addRow(String[] row) {
		for (String form : new ArrayList<>(List.of(row)).subList(1, row.length)) {
			add(form, row[0]);
		}
	}

}
