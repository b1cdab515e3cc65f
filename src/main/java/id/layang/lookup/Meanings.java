package id.layang.lookup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.layang.glossary.PartOfSpeech;
import id.layang.glossary.Sense;

/**
 * The senses of each English wording, the everyday word first: first glosses before later
 * ones, whole before part, common words before rare ones.
 */
final class Meanings {

	/** By the place of a gloss among those of its sense. */
	private static final double[] LATER = { 0, 1.2, 1.9, 2.5 };

	/** Sing of {@code sing (a song)}. */
	private static final double PART = 0.6;

	/** Of equally common words the one that means little else. */
	private static final double BREADTH = 0.15;

	/** A word is met mostly in what its first gloss says. */
	private static final double BY_FIRST = 0.5;

	private static final int MOST_GLOSSES = 5;

	/** Of beli and membeli, buy, a dictionary cites membeli. */
	private static final double BARE_STEM = 1.8;

	/** Well is rather baik than nah. */
	private static final double EXCLAMATION = 0.6;

	private final Map<String, List<Meaning>> byWording = new HashMap<>();

	private final String[] wordings;

	Meanings(Entries entries) {
		entries.all().forEach((entry) -> entry.senses().forEach((sense) -> add(entry, sense, entries)));
		this.byWording.values()
			.stream()
			.filter((meanings) -> meanings.size() > 1)
			.forEach((meanings) -> meanings.sort(Comparator.comparingDouble(Meaning::cost)));
		this.wordings = this.byWording.keySet().toArray(String[]::new);
		Arrays.sort(this.wordings);
	}

	private void add(Entry entry, Sense sense, Entries entries) {
		double rarity = Rarity.of(sense, entry.uses(), entry.senses().indexOf(sense));
		double cost = rarity + BREADTH * Math.min(sense.glosses().size() - 1, MOST_GLOSSES)
				+ lessLikely(entry, sense, entries);
		double byFirst = BY_FIRST * Rarity.familiarity(entry.uses());
		int place = 0;
		for (String gloss : sense.glosses()) {
			double later = (place == 0) ? 0 : LATER[Math.min(place, LATER.length - 1)] + byFirst;
			place++;
			String plain = Glosses.plain(gloss);
			for (String wording : wordings(sense, gloss, plain)) {
				double part = wording.equals(plain) ? 0 : PART;
				this.byWording.computeIfAbsent(wording, (w) -> new ArrayList<>(2))
					.add(new Meaning(entry, sense, gloss, cost + later + part));
			}
		}
	}

	private static Set<String> wordings(Sense sense, String gloss, String plain) {
		String verb = (sense.partOfSpeech() == PartOfSpeech.VERB) ? Glosses.withoutPreposition(plain) : null;
		if (verb == null) {
			return Glosses.wholes(gloss);
		}
		Set<String> wordings = new LinkedHashSet<>(Glosses.wholes(gloss));
		wordings.add(verb);
		return wordings;
	}

	private static double lessLikely(Entry entry, Sense sense, Entries entries) {
		return switch (sense.partOfSpeech()) {
			case VERB -> entries.isBareStem(entry) ? BARE_STEM : 0;
			case INTERJECTION, PARTICLE -> EXCLAMATION;
			default -> 0;
		};
	}

	/** The meanings of a wording in small letters, the likeliest first. */
	List<Meaning> of(String wording) {
		return this.byWording.getOrDefault(wording, List.of());
	}

	Set<String> wordings() {
		return this.byWording.keySet();
	}

	/** The likeliest meanings of all wordings with a beginning. */
	List<Meaning> beginning(String prefix, int most) {
		int from = Arrays.binarySearch(this.wordings, prefix);
		from = (from < 0) ? -from - 1 : from;
		int to = from;
		while (to < this.wordings.length && this.wordings[to].startsWith(prefix)) {
			to++;
		}
		return Arrays.stream(this.wordings, from, to)
			.map((wording) -> of(wording).getFirst())
			.sorted(Comparator.comparingDouble(Meaning::cost))
			.limit(most)
			.toList();
	}

}
