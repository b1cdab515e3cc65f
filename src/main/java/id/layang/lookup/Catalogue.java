package id.layang.lookup;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.random.RandomGenerator;

import id.layang.glossary.Sense;

/** The headwords to leaf through: by letter, field, register and affix. */
public final class Catalogue {

	private static final int EVERYDAY = 3;

	private final List<Entry> sorted;

	private final Dictionary dictionary;

	private volatile Map<String, List<Entry>> byAffix = Map.of();

	/** A catalogue of the headwords of a dictionary. */
	public Catalogue(Dictionary dictionary) {
		this.dictionary = dictionary;
		this.sorted = dictionary.entries().stream().sorted(Comparator.comparing(Entry::key)).toList();
	}

	/** The headwords of a selection, by the alphabet. */
	public List<Entry> select(Selection selection) {
		List<Entry> among = (selection.affix() != null) ? made(selection.affix()) : this.sorted;
		return among.stream().filter(selection::accepts).toList();
	}

	/** The commonest words whose outermost affixation is this one. */
	public List<Entry> examples(String affix, int most) {
		return made(affix).stream()
			.filter((entry) -> this.dictionary.outermost(entry).contains(affix))
			.sorted(Entries.COMMONEST)
			.limit(most)
			.toList();
	}

	/** The fields that senses have, by the alphabet. */
	public Collection<String> fields() {
		return new TreeSet<>(values(Sense::fields));
	}

	/** The registers that senses have, by the alphabet. */
	public Collection<String> registers() {
		return new TreeSet<>(values(Sense::register));
	}

	private List<String> values(Function<Sense, List<String>> list) {
		return this.sorted.stream()
			.flatMap((entry) -> entry.senses().stream())
			.flatMap((sense) -> list.apply(sense).stream())
			.distinct()
			.toList();
	}

	/** How many headwords each affixation makes. */
	public Map<String, Integer> affixes() {
		Map<String, Integer> counts = new TreeMap<>();
		byAffix().forEach((id, entries) -> counts.put(id, entries.size()));
		return counts;
	}

	/** Some word that is not rare. */
	public Entry random(RandomGenerator random) {
		List<Entry> everyday = this.sorted.stream()
			.filter((entry) -> entry.kind() == Entry.Kind.WORD && entry.senses().getFirst().band() <= EVERYDAY)
			.toList();
		List<Entry> among = everyday.isEmpty() ? this.sorted : everyday;
		return among.get(random.nextInt(among.size()));
	}

	private List<Entry> made(String affix) {
		return byAffix().getOrDefault(affix, List.of());
	}

	private Map<String, List<Entry>> byAffix() {
		if (this.byAffix.isEmpty()) {
			Map<String, List<Entry>> found = new HashMap<>();
			this.dictionary.byAffix()
				.forEach((id, relatives) -> found.put(id,
						relatives.stream()
							.map(Relative::entry)
							.distinct()
							.sorted(Comparator.comparing(Entry::key))
							.toList()));
			this.byAffix = found;
		}
		return this.byAffix;
	}

}
