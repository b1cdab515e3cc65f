package id.layang.lookup;

import java.util.List;

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
				hits.add(Hit.of(entry, reason(form, reading), cost(reading) + NEXT * place++));
				addRoot(reading, hits);
			}
			else if (!hits.contains(entry)) {
				hits.add(Hit.of(entry, written(entry), Cost.OTHER_SPACING + NEXT * place++));
			}
		}
	}

	/** makan for dimakan, which leads to memakan. */
	private void addRoot(Reading reading, Hits hits) {
		Entry root = this.entries.headword(reading.root());
		if (root != null && !reading.root().equals(reading.headword())) {
			hits.add(Hit.of(root,
					new Reason(Match.FORM, "root of " + reading.headword(), "kata dasar " + reading.headword()),
					cost(reading) + ROOT));
		}
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
