package id.layang.annotation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.layang.glossary.Sense;
import id.layang.morphology.Step.Kind;
import id.layang.text.Keys;
import org.jspecify.annotations.Nullable;

/**
 * A form of writing with all its readings, best first without context. Worked out once
 * and shared by every place it stands in.
 *
 * @param form as in the answer's {@code forms}
 * @param readings its readings
 * @param keys what it may match in a phrase: itself, and the keys of its headwords
 * @param roots what it may match among cues: itself, headwords and roots
 * @param senses every sense of every reading, in order
 * @param commonSenses those of words that are not names
 * @param nameSenses those of names
 * @param traits what is asked of it most
 * @param cued the senses of other words that it speaks for, by identity
 */
public record WordForm(String form, List<FormReading> readings, List<String> keys, Set<String> roots,
		List<Sense> senses, List<Sense> commonSenses, List<Sense> nameSenses, Traits traits, Map<Sense, Cue> cued) {

	static WordForm of(String form, String key, Collection<FormReading> readings, CueIndex cues, RoleTable table) {
		Set<String> keys = new LinkedHashSet<>();
		Set<String> roots = new LinkedHashSet<>();
		keys.add(key);
		for (FormReading reading : readings) {
			if (reading.isVerified()) {
				keys.add(Keys.of(reading.reading().headword()));
				roots.add(Keys.of(reading.reading().root()));
			}
		}
		roots.addAll(keys);
		List<FormReading> kept = List.copyOf(readings);
		List<Sense> all = senses(kept, true, true);
		return new WordForm(form, kept, List.copyOf(keys), Set.copyOf(roots), all, senses(kept, true, false),
				senses(kept, false, true), Traits.of(kept, all, Roles.of(form, key, kept, all, table)),
				cues.cued(roots));
	}

	/** Other dictionaries' senses only where there are no others. */
	private static List<Sense> senses(List<FormReading> readings, boolean common, boolean names) {
		List<Sense> all = readings.stream()
			.filter((reading) -> reading.reading().name() ? names : common)
			.flatMap((reading) -> reading.senses().stream())
			.distinct()
			.toList();
		if (common && names) {
			return all;
		}
		List<Sense> own = all.stream().filter((sense) -> sense.source() == null).toList();
		return own.isEmpty() ? all : own;
	}

	/**
	 * What is asked of a form at every place it stands in.
	 *
	 * @param verified whether some reading is no guess
	 * @param common whether some such reading is of a word, not a name
	 * @param listed whether some such reading is of the word as it stands
	 * @param foreign whether every sense is of another language
	 * @param code the part of speech of its commonest sense; null without one
	 * @param fields the fields of its only sense; empty when it has several
	 * @param roles what it may do among its neighbours
	 */
	record Traits(boolean verified, boolean common, boolean listed, boolean foreign, @Nullable String code,
			List<String> fields, Roles roles) {

		static Traits of(List<FormReading> readings, List<Sense> senses, Roles roles) {
			return new Traits(readings.stream().anyMatch(FormReading::isVerified),
					readings.stream().anyMatch((reading) -> reading.isVerified() && !reading.reading().name()),
					readings.stream().anyMatch(FormReading::isListedWord),
					!senses.isEmpty() && senses.stream().allMatch((sense) -> sense.language() != null),
					senses.isEmpty() ? null : senses.getFirst().partOfSpeech().code(),
					(senses.size() == 1) ? senses.getFirst().fields() : List.of(), roles);
		}

	}

	/** The first reading that a sense belongs to. */
	@Nullable FormReading reading(Sense sense) {
		return this.readings.stream().filter((reading) -> reading.senses().contains(sense)).findFirst().orElse(null);
	}

	Roles roles() {
		return this.traits.roles();
	}

	boolean isVerified() {
		return this.traits.verified();
	}

	boolean hasCommonWord() {
		return this.traits.common();
	}

	/** Whether it is listed as it stands: keuangan, not keuangannya. */
	boolean isListedWord() {
		return this.traits.listed();
	}

	/** Whether its first reading has no affixes at all: mawar, not pembeli. */
	boolean isRoot() {
		return this.readings.getFirst().reading().affixes().isEmpty();
	}

	/** Whether its first reading has -ku, -mu or -nya. */
	boolean isOwned() {
		return !this.readings.isEmpty() && this.readings.getFirst()
			.reading()
			.outerAffixes()
			.stream()
			.anyMatch((affix) -> affix.kind() == Kind.CLITIC);
	}

	boolean isForeign() {
		return this.traits.foreign();
	}

	boolean hasName() {
		return !this.nameSenses.isEmpty();
	}

}
