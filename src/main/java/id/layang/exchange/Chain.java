package id.layang.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import id.layang.morphology.Affix;
import id.layang.morphology.Step;
import id.layang.morphology.WordClass;

/**
 * A row of affixes that words of some classes take.
 *
 * @param classes the classes
 * @param base what the affixes are put on
 * @param affixes the affixes from the outside in; none for the bare base
 */
record Chain(Set<WordClass> classes, Base base, List<Affix> affixes) {

	private static final String TABLE = "paradigm.tsv";

	private static final String REDUPLICATION = "reduplication";

	/** What affixes are put on. */
	enum Base {

		/** The headword. */
		WORD,
		/** A meN- verb without its meN-. */
		STEM,
		/** The same with informal -in in place of -kan and -i. */
		INFORMAL

	}

	boolean fits(Set<WordClass> found) {
		return found.stream().anyMatch(this.classes::contains);
	}

	/** Whether all of it stands behind the base: what a phrase can take. */
	boolean isSuffix() {
		return this.base == Base.WORD && this.affixes.stream().allMatch((affix) -> affix.id().startsWith("-"));
	}

	boolean isReduplication() {
		return this.affixes.stream().anyMatch((affix) -> affix.id().equals(REDUPLICATION));
	}

	/** The affixes for a reader, in the order of putting on. */
	List<String> rules() {
		List<String> rules = new ArrayList<>();
		if (this.base != Base.WORD) {
			rules.add((this.base == Base.STEM) ? "stem" : "informal -in");
		}
		this.affixes.reversed().forEach((affix) -> rules.add(affix.notation()));
		return rules;
	}

	static List<Chain> load() {
		try (InputStream in = Chain.class.getResourceAsStream(TABLE);
				BufferedReader reader = new BufferedReader(
						new InputStreamReader(Objects.requireNonNull(in, TABLE), StandardCharsets.UTF_8))) {
			return reader.lines().filter((line) -> !line.isEmpty() && !line.startsWith("#")).map(Chain::parse).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The table " + TABLE + " cannot be read", ex);
		}
	}

	private static Chain parse(String line) {
		String[] columns = line.split("\t");
		Set<WordClass> classes = EnumSet.noneOf(WordClass.class);
		Arrays.stream(columns[0].split(",")).map(WordClass::valueOf).forEach(classes::add);
		List<Affix> affixes = columns[2].equals("-") ? List.of()
				: Arrays.stream(columns[2].split(" ")).map(Chain::affix).toList();
		return new Chain(classes, Base.valueOf(columns[1]), affixes);
	}

	private static Affix affix(String id) {
		return new Affix(id, id.equals(REDUPLICATION) ? Step.Kind.REDUPLICATION : Step.Kind.PREFIX);
	}

}
