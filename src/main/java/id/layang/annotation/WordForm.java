package id.layang.annotation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import id.layang.glossary.Sense;
import id.layang.text.Keys;

/**
 * A form of writing with all its readings, best first without context.
 *
 * @param form as in the answer's {@code forms}
 * @param readings its readings
 * @param keys what it may match in a phrase: itself, its headwords, its headwords' keys
 * @param roots what it may match among cues: itself, headwords and roots
 * @param senses every sense of every reading, in order
 */
public record WordForm(String form, List<FormReading> readings, Set<String> keys, Set<String> roots,
		List<Sense> senses) {

	static WordForm of(String form, String key, Collection<FormReading> readings) {
		Set<String> keys = new LinkedHashSet<>();
		Set<String> roots = new LinkedHashSet<>();
		keys.add(key);
		roots.add(key);
		for (FormReading reading : readings) {
			if (reading.isVerified()) {
				keys.add(Keys.of(reading.reading().headword()));
				roots.add(Keys.of(reading.reading().root()));
			}
		}
		roots.addAll(keys);
		return new WordForm(form, List.copyOf(readings), keys, roots,
				readings.stream().flatMap((reading) -> reading.senses().stream()).distinct().toList());
	}

	boolean isVerified() {
		return this.readings.stream().anyMatch(FormReading::isVerified);
	}

	boolean hasCommonWord() {
		return this.readings.stream().anyMatch((reading) -> reading.isVerified() && !reading.reading().name());
	}

	boolean hasName() {
		return this.readings.stream().anyMatch((reading) -> reading.reading().name());
	}

}
