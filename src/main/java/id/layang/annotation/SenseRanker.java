package id.layang.annotation;

import java.util.List;
import java.util.stream.Stream;

import id.layang.annotation.Rivals.Rival;
import id.layang.glossary.Sense;

/**
 * Puts the sense that fits first: default order, then what the surroundings say for each.
 */
final class SenseRanker {

	private final List<Feature> features;

	SenseRanker(List<Feature> features) {
		this.features = List.copyOf(features);
	}

	/** The senses of a word or phrase with all that may speak for them. */
	Rivals rivals(List<Sense> senses) {
		return Rivals.of(senses, this::clues);
	}

	private List<Clue> clues(Sense sense) {
		return this.features.stream().map((feature) -> feature.of(sense)).flatMap(Stream::ofNullable).toList();
	}

	/** Which of several fits a place. */
	static Choice choose(Place place, Rivals rivals) {
		Weighing weighing = new Weighing(place);
		for (Rival rival : rivals.ranked()) {
			weighing.add(rival);
		}
		return weighing.choice();
	}

}
