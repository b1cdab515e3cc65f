package id.layang.lookup;

import java.util.List;
import java.util.Set;

import id.layang.glossary.PartOfSpeech;
import id.layang.glossary.Sense;
import id.layang.lookup.Findings.Tried;
import id.layang.lookup.Reason.Match;
import id.layang.morphology.Affix;
import id.layang.morphology.Confidence;
import id.layang.morphology.Morphology;
import id.layang.morphology.Reading;

/** Headwords of which the query is a form: inflected, informal, in an older spelling. */
final class FormFinder implements Finder {

	private static final double NEXT = 0.1;

	private static final double ROOT = 1;

	private static final double GUESS = 7;

	/** What stands between a slip of the finger and a free spelling. */
	private static final double DOUBTFUL = 5;

	private static final int SHORT = 3;

	private static final String CLITIC = "nya";

	private static final double BESIDE = 0.05;

	/** How much rarer the word in between has to be for the root to stand before it. */
	private static final double MUCH = 2;

	private static final Set<String> PASSIVES = Set.of("di-", "ku-", "kau-");

	private final Entries entries;

	private final Morphology morphology;

	private final Standards standards;

	FormFinder(Entries entries, Morphology morphology) {
		this.entries = entries;
		this.standards = new Standards(entries);
		this.morphology = morphology;
	}

	@Override
	public boolean suits(Query query, Hits soFar) {
		return query.side().isIndonesian();
	}

	@Override
	public void find(Query query, Hits hits) {
		addReadings(query.key(), hits);
		if (!query.isOneWord() && !hits.isConvincing()) {
			addReadings(query.key().replace(" ", ""), hits);
			addReadings(query.key().replace(' ', '-'), hits);
		}
		this.standards.add(query, hits);
		for (Hit hit : List.copyOf(hits.headwords())) {
			addActive(hit, hits);
		}
	}

	private void addReadings(String form, Hits hits) {
		int place = 0;
		for (Reading reading : this.morphology.readings(form)) {
			Entry entry = this.entries.headword(reading.headword());
			if (entry == null || FormNames.isCompound(reading)) {
				continue;
			}
			if (reading.confidence() != Confidence.EXACT) {
				hits.add(Hit.of(entry, reason(form, reading), cost(entry, reading) + NEXT * place++));
				addRoot(entry, reading, hits);
				addActive(entry, reading, hits);
			}
			else if (!hits.contains(entry)) {
				hits.add(Hit.of(entry, written(entry), Cost.OTHER_SPACING + NEXT * place++));
			}
			else {
				addOrigin(form, entry, hits);
			}
		}
	}

	/** rumah for dirumah, persoalan for persoalannya: listed, but forms all the same. */
	private void addOrigin(String form, Entry entry, Hits hits) {
		String root = entry.senses().getFirst().root();
		Entry origin = (root != null) ? this.entries.headword(root) : null;
		if (origin != null && entry.rarity() > origin.rarity()) {
			hits.add(Hit.of(origin, rootOf(form), Cost.FAMILY));
		}
		if (form.endsWith(CLITIC)) {
			this.entries.key(form.substring(0, form.length() - CLITIC.length()))
				.forEach((bare) -> hits.add(Hit.of(bare, rootOf(form), Cost.FAMILY - ROOT)));
		}
	}

	private static Reason rootOf(String form) {
		return new Reason(Match.FORM, "root of " + form, "kata dasar " + form);
	}

	/** makan for dimakan, which leads to memakan. */
	private void addRoot(Entry entry, Reading reading, Hits hits) {
		Entry root = this.entries.headword(reading.root());
		if (root != null && !reading.root().equals(reading.headword())) {
			hits.add(Hit.of(root, rootOf(reading.headword()),
					cost(reading) + (isCommoner(root, entry) ? -BESIDE : ROOT)));
		}
	}

	/** kaubilang is rather of bilang than of membilang. */
	private boolean isCommoner(Entry root, Entry entry) {
		return root.rarity() + MUCH < entry.rarity() && isVerb(root) && entry.equals(this.entries.active(root));
	}

	/** Of a passive the verb: membungkus for dibungkus, although bungkus is a packet. */
	private void addActive(Entry entry, Reading reading, Hits hits) {
		Entry active = isPassive(reading) && !isVerb(entry) ? this.entries.active(entry) : null;
		if (active != null) {
			hits.add(Hit.of(active, FormNames.of(reading.outerAffixes(), entry.headword()),
					cost(entry, reading) - BESIDE));
		}
	}

	private static boolean isPassive(Reading reading) {
		return reading.outerAffixes().stream().anyMatch((affix) -> PASSIVES.contains(affix.id()));
	}

	private static boolean isVerb(Entry entry) {
		return entry.senses().getFirst().partOfSpeech() == PartOfSpeech.VERB;
	}

	/**
	 * Hardly anybody makes a verb of a rare thing: mendegar is rather mendengar. And a
	 * form of an informal word may be chance: seklah is rather sekolah than of sek.
	 */
	private static double cost(Entry entry, Reading reading) {
		boolean unlikely = entry.isRare() && !isVerb(entry) && FormNames.isActive(reading);
		Sense first = entry.senses().getFirst();
		boolean informal = first.standard() != null && !first.register().isEmpty();
		double least = informal ? Cost.UNUSUAL_FORM : Cost.EXACT;
		return Math.max(unlikely ? Cost.SIMILAR + DOUBTFUL : least, cost(reading));
	}

	private static double cost(Reading reading) {
		if (reading.confidence() == Confidence.GUESSED) {
			return Cost.SIMILAR + GUESS;
		}
		List<Affix> outer = reading.outerAffixes();
		boolean unusual = outer.stream().anyMatch(FormNames::isUnusual);
		if (FormNames.isDoubtful(reading) || unusual && reading.root().length() <= SHORT) {
			return Cost.SIMILAR + DOUBTFUL;
		}
		if (unusual) {
			return outer.stream().anyMatch(FormNames::isInformal) ? Cost.UNUSUAL_FORM : Cost.OTHER_SPELLING;
		}
		return (reading.root().length() < SHORT) ? Cost.UNUSUAL_FORM : Cost.FORM;
	}

	static Reason reason(String form, Reading reading) {
		if (reading.confidence() == Confidence.GUESSED) {
			return new Reason(Match.SIMILAR, "a guess: perhaps a form of " + reading.headword(),
					"tebakan: mungkin bentuk dari " + reading.headword());
		}
		if (!reading.outerAffixes().isEmpty()) {
			return FormNames.of(reading.outerAffixes(), reading.headword());
		}
		String notation = reading.affixes().isEmpty() ? "meN-" : "meN- + " + FormNames.notation(reading);
		return new Reason(Match.FORM, notation + " form of " + form, "bentuk " + notation + " dari " + form);
	}

	private static Reason written(Entry entry) {
		return new Reason(Match.EXACT, "written " + entry.headword(), "ditulis " + entry.headword());
	}

	/** memakai for pakailah, which leads to pakai. */
	private void addActive(Hit hit, Hits hits) {
		Entry active = (hit.reason().match() == Match.FORM) ? this.entries.active(hit.entry()) : null;
		if (active != null) {
			hits.add(Hit.of(active, new Reason(Match.FORM, "meN- form of " + hit.entry().headword(),
					"bentuk meN- dari " + hit.entry().headword()), hit.cost() + ROOT));
		}
	}

	@Override
	public Tried tried() {
		return new Tried("its root, affixes, informal and old spellings",
				"kata dasar, imbuhan, bentuk cakapan, ejaan lama");
	}

}
