package id.layang.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import id.layang.glossary.PartOfSpeech;
import id.layang.lookup.Inflection.Kind;
import id.layang.morphology.Affix;
import id.layang.morphology.Confidence;
import id.layang.morphology.Morphology;
import id.layang.morphology.Reading;
import id.layang.morphology.Step;
import org.jspecify.annotations.Nullable;

/**
 * The regular forms of verbs and nouns, made by the rules of morphology. A form is given
 * only if its first reading leads back to the word.
 */
public final class Paradigms {

	private static final Affix DI = new Affix("di-", Step.Kind.PREFIX);

	private static final Affix KU = new Affix("ku-", Step.Kind.PROCLITIC);

	private static final Affix KAU = new Affix("kau-", Step.Kind.PROCLITIC);

	private static final Affix LAH = new Affix("-lah", Step.Kind.PARTICLE);

	private static final Affix NYA = new Affix("-nya", Step.Kind.CLITIC);

	private static final Affix MY = new Affix("-ku", Step.Kind.CLITIC);

	private static final Affix YOUR = new Affix("-mu", Step.Kind.CLITIC);

	private static final Affix DOUBLED = new Affix("reduplication", Step.Kind.REDUPLICATION);

	/** Longer words are hardly ever doubled. */
	private static final int LONGEST_DOUBLED = 9;

	private final Morphology morphology;

	public Paradigms(Morphology morphology) {
		this.morphology = morphology;
	}

	/** The forms of a word; empty when it has no regular ones. */
	public List<Inflection> of(Entry entry, Reading reading) {
		if (entry.kind() != Entry.Kind.WORD || entry.headword().indexOf('-') >= 0) {
			return List.of();
		}
		Maker maker = new Maker(reading);
		PartOfSpeech part = entry.senses().getFirst().partOfSpeech();
		if (part == PartOfSpeech.VERB) {
			verb(reading.affixes(), maker);
		}
		else if (part == PartOfSpeech.NOUN) {
			noun(reading.affixes(), entry.key().length(), maker);
		}
		return maker.made;
	}

	private static void verb(List<Affix> affixes, Maker maker) {
		boolean active = !affixes.isEmpty() && affixes.getFirst().notation().equals("meN-");
		List<Affix> stem = active ? affixes.subList(1, affixes.size()) : affixes;
		if (active || affixes.isEmpty()) {
			maker.add(Kind.PASSIVE, DI, stem);
			maker.add(Kind.BY_ME, KU, stem);
			maker.add(Kind.BY_YOU, KAU, stem);
			maker.add(Kind.COMMAND, LAH, stem);
		}
		if (active) {
			maker.add(Kind.ACTIVE_OBJECT, NYA, affixes);
		}
		if (active && stem.isEmpty()) {
			maker.add(Kind.AGAIN, affixes.getFirst(), List.of(DOUBLED));
		}
	}

	private static void noun(List<Affix> affixes, int length, Maker maker) {
		maker.add(Kind.MINE, MY, affixes);
		maker.add(Kind.YOURS, YOUR, affixes);
		maker.add(Kind.THEIRS, NYA, affixes);
		if (length <= LONGEST_DOUBLED) {
			maker.add(Kind.MANY, DOUBLED, affixes);
			maker.add(Kind.THEIR_MANY, NYA, with(DOUBLED, affixes));
		}
	}

	private static List<Affix> with(Affix outer, List<Affix> inner) {
		List<Affix> affixes = new ArrayList<>(List.of(outer));
		affixes.addAll(inner);
		return affixes;
	}

	/** Makes the forms of one word. */
	private final class Maker {

		private final Reading reading;

		private final List<Inflection> made = new ArrayList<>();

		private Maker(Reading reading) {
			this.reading = reading;
		}

		private void add(Kind kind, Affix outer, List<Affix> inner) {
			String form = form(with(outer, inner));
			if (form != null) {
				this.made.add(new Inflection(kind, form));
			}
		}

		private @Nullable String form(List<Affix> affixes) {
			Set<String> forms = Paradigms.this.morphology.forms(new Reading(this.reading.headword(),
					this.reading.root(), Confidence.DERIVED, affixes, 1, false, Set.of()));
			return forms.stream().filter(this::leadsBack).findFirst().orElse(null);
		}

		private boolean leadsBack(String form) {
			List<Reading> readings = Paradigms.this.morphology.readings(form);
			return !readings.isEmpty() && readings.getFirst().headword().equals(this.reading.headword())
					&& readings.getFirst().confidence() == Confidence.DERIVED;
		}

	}

}
