package id.layang.lookup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.layang.morphology.Morphology;
import id.layang.morphology.Reading;
import id.layang.text.Keys;

/**
 * The headwords of each root. Found on first use: every headword has to be taken apart.
 */
final class Families {

	private static final Comparator<Relative> SIMPLEST = Comparator
		.comparingInt((Relative relative) -> relative.reading().affixes().size())
		.thenComparing(Relative::entry, Entries.COMMONEST);

	private final Entries entries;

	private final Morphology morphology;

	private volatile Map<String, List<Relative>> byRoot = Map.of();

	Families(Entries entries, Morphology morphology) {
		this.entries = entries;
		this.morphology = morphology;
	}

	/** The words of a root, the root itself and the simplest first. */
	List<Relative> of(String root) {
		return byRoot().getOrDefault(Keys.of(root), List.of());
	}

	/** The headwords that each affixation makes, by its id. */
	Map<String, List<Relative>> byAffix() {
		Map<String, List<Relative>> byAffix = new HashMap<>();
		for (List<Relative> family : byRoot().values()) {
			for (Relative relative : family) {
				relative.reading()
					.affixes()
					.forEach((affix) -> byAffix.computeIfAbsent(affix.id(), (id) -> new ArrayList<>()).add(relative));
			}
		}
		return byAffix;
	}

	List<String> outermost(Entry entry) {
		return this.morphology.readings(entry.headword())
			.stream()
			.filter((reading) -> reading.headword().equals(entry.headword()) && !reading.affixes().isEmpty())
			.map((reading) -> reading.affixes().getFirst().id())
			.toList();
	}

	private Map<String, List<Relative>> byRoot() {
		if (this.byRoot.isEmpty()) {
			synchronized (this) {
				this.byRoot = this.byRoot.isEmpty() ? gathered() : this.byRoot;
			}
		}
		return this.byRoot;
	}

	private Map<String, List<Relative>> gathered() {
		Map<String, List<Relative>> families = new HashMap<>();
		for (Entry entry : this.entries.all()) {
			if (entry.kind() == Entry.Kind.WORD) {
				add(entry, families);
			}
		}
		families.values().forEach((family) -> family.sort(SIMPLEST));
		return families;
	}

	/** bsr is only a way to write besar. */
	private static boolean isSpelling(Entry entry, Reading reading) {
		return reading.affixes().isEmpty() && !reading.root().equals(reading.headword())
				&& entry.senses().stream().allMatch((sense) -> sense.standard() != null);
	}

	private void add(Entry entry, Map<String, List<Relative>> families) {
		for (Reading reading : this.morphology.readings(entry.headword())) {
			if (reading.headword().equals(entry.headword()) && !reading.name() && !isSpelling(entry, reading)) {
				families.computeIfAbsent(Keys.of(reading.root()), (root) -> new ArrayList<>(2))
					.add(new Relative(entry, reading));
			}
		}
	}

}
