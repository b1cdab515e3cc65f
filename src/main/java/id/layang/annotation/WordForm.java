package id.layang.annotation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.layang.glossary.Sense;
import id.layang.morphology.Affix;
import id.layang.morphology.Step.Kind;
import id.layang.text.Keys;
import org.jspecify.annotations.Nullable;

/**
 * A form of writing with all its readings, best first without context. Worked out once
 * and shared by every place it stands in.
 *
 * @param form as in the answer's {@code forms}
 * @param readings its readings
 * @param keys what it may match in a phrase
 * @param senses every sense of every reading, in order
 * @param commonSenses those of words that are not names
 * @param nameSenses those of names
 * @param traits what is asked of it most
 * @param cued the senses of other words that it speaks for, by identity
 */
public record WordForm(String form, List<FormReading> readings, PhraseKeys keys, List<Sense> senses,
		List<Sense> commonSenses, List<Sense> nameSenses, Traits traits, Map<Sense, Cue> cued) {

	static WordForm of(String form, String key, Collection<FormReading> readings, Tables tables) {
		Set<String> keys = new LinkedHashSet<>();
		Set<String> roots = new LinkedHashSet<>();
		keys.add(key);
		for (FormReading reading : readings) {
			if (reading.isVerified()) {
				keys.add(Keys.of(reading.reading().headword()));
				addPossessed(reading, keys);
				roots.add(Keys.of(reading.reading().root()));
			}
		}
		roots.addAll(keys);
		List<FormReading> kept = List.copyOf(readings);
		List<Sense> all = senses(kept, true, true);
		List<Sense> common = senses(kept, true, false);
		Roles own = Roles.of(form, key, kept, all, tables.roles());
		return new WordForm(form, kept, PhraseKeys.of(keys, tables.phrases()), all, common, senses(kept, false, true),
				Traits.of(kept, all, isCalendar(form, common), own), tables.cues().cued(roots));
	}

	private static boolean isCalendar(String form, List<Sense> common) {
		return form.length() > 2 && !common.isEmpty()
				&& common.stream().allMatch((sense) -> isWithCapital(sense.headword()));
	}

	/** Whether a headword is listed with a capital and is no acronym. */
	static boolean isWithCapital(String headword) {
		return Character.isUpperCase(headword.charAt(0)) && headword.length() > 1
				&& Character.isLowerCase(headword.charAt(1));
	}

	/** A listed matamu is mata all the same, and air matamu air mata. */
	private static void addPossessed(FormReading reading, Set<String> keys) {
		List<Affix> affixes = reading.reading().affixes();
		if (affixes.size() == 1 && affixes.getFirst().kind() == Kind.CLITIC) {
			keys.add(Keys.of(reading.reading().root()));
		}
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
	 * @param owned whether its first reading has a possessive
	 * @param inflected whether some reading has affixes that change its English
	 * @param calendar whether it is a word that is always written with a capital
	 * @param foreign whether every sense is of another language
	 * @param code the part of speech of its commonest sense; null without one
	 * @param standard the standard word of its commonest sense where it is not one; else
	 * null
	 * @param fields the fields of its only sense; empty when it has several
	 * @param roles what it may do among its neighbours
	 */
	record Traits(boolean verified, boolean common, boolean listed, boolean owned, boolean inflected, boolean calendar,
			boolean foreign, @Nullable String code, @Nullable String standard, List<String> fields, Roles roles) {

		static Traits of(List<FormReading> readings, List<Sense> senses, boolean calendar, Roles roles) {
			return new Traits(readings.stream().anyMatch(FormReading::isVerified),
					readings.stream().anyMatch((reading) -> reading.isVerified() && !reading.reading().name()),
					readings.stream().anyMatch(FormReading::isListedWord),
					!readings.isEmpty() && readings.getFirst().isOwned(),
					readings.stream().anyMatch(FormReading::isInflected), calendar,
					!senses.isEmpty() && senses.stream().allMatch((sense) -> sense.language() != null),
					senses.isEmpty() ? null : senses.getFirst().partOfSpeech().code(),
					senses.isEmpty() ? null : senses.getFirst().standard(),
					(senses.size() == 1) ? senses.getFirst().fields() : List.of(), roles);
		}

		/** Whether a table may call it anything but itself and its part of speech. */
		boolean hasNames() {
			return this.standard != null || !this.fields.isEmpty();
		}

		/** Whether a table may call it so: thn is tahun, and a word of food is food. */
		boolean answersTo(String name) {
			return name.equals(this.standard) || this.fields.contains(name);
		}

	}

	/** The first reading that a sense belongs to. */
	@Nullable FormReading reading(Sense sense) {
		for (FormReading reading : this.readings) {
			if (reading.senses().contains(sense)) {
				return reading;
			}
		}
		return null;
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
		return this.traits.owned();
	}

	/** Whether some reading has English of its own, which a place may change. */
	boolean isInflected() {
		return this.traits.inflected();
	}

	/** Januari and Kamis are common nouns that are always written with a capital. */
	boolean isCalendar() {
		return this.traits.calendar();
	}

	boolean isForeign() {
		return this.traits.foreign();
	}

	boolean hasName() {
		return !this.nameSenses.isEmpty();
	}

}
