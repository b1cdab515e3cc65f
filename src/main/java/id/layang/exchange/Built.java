package id.layang.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import id.layang.glossary.Sense;
import id.layang.morphology.Confidence;
import id.layang.morphology.Morphology;
import id.layang.morphology.Reading;
import id.layang.morphology.Step;

/** Says how a listed word is built, in one line: {@code meN- + isolasi + -kan}. */
final class Built {

	private static final String PLUS = " + ";

	private final Morphology morphology;

	Built(Morphology morphology) {
		this.morphology = morphology;
	}

	/** How the word of this sense is built; empty for a plain word, a name, a phrase. */
	String of(Sense sense) {
		if (sense.isName() || sense.headword().indexOf(' ') >= 0) {
			return "";
		}
		List<Reading> readings = exact(sense.headword());
		return readings.stream()
			.filter((reading) -> sense.root() == null || Objects.equals(sense.root(), reading.root()))
			.findFirst()
			.map(Built::line)
			.orElse("");
	}

	List<Reading> exact(String headword) {
		return this.morphology.readings(headword)
			.stream()
			.filter((reading) -> reading.confidence() == Confidence.EXACT && reading.headword().equals(headword))
			.toList();
	}

	private static String line(Reading reading) {
		List<String> pieces = new ArrayList<>();
		reading.steps().stream().filter(Built::isBefore).map(Step::affix).forEach(pieces::add);
		pieces.add(reading.root());
		reading.steps().reversed().stream().filter((step) -> !isBefore(step)).map(Step::affix).forEach(pieces::add);
		return (pieces.size() > 1) ? String.join(PLUS, pieces) : "";
	}

	private static boolean isBefore(Step step) {
		return step.kind() == Step.Kind.PREFIX || step.kind() == Step.Kind.PROCLITIC;
	}

}
