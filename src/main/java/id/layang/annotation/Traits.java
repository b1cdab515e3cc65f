package id.layang.annotation;

import java.util.List;
import java.util.function.Predicate;

import id.layang.glossary.Sense;
import id.layang.text.Glance;
import org.jspecify.annotations.Nullable;

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
 * @param informal whether it is heard in talk only
 * @param acronym whether some sense is of an acronym
 * @param pronoun whether its first reading is of a pronoun that respect writes with a
 * capital
 * @param name whether some sense is of a name
 * @param nouns whether it has several senses, of nouns before all
 * @param code the part of speech of its commonest sense; null without one
 * @param standard the standard word of its commonest sense where it is not one; else null
 * @param fields the fields of its only sense; empty when it has several
 * @param names all that a table may call it, at a glance
 * @param cues its roots that are cues, at a glance
 * @param roles what it may do among its neighbours
 */
record Traits(boolean verified, boolean common, boolean listed, boolean owned, boolean inflected, boolean calendar,
		boolean foreign, boolean informal, boolean acronym, boolean pronoun, boolean name, boolean nouns,
		@Nullable String code, @Nullable String standard, List<String> fields, long names, long cues, Roles roles) {

	/** Yang stands for nobody: its line says pron, its place says otherwise. */
	private static final String RELATIVE = "yang";

	/** Standard words that letters and reports do without. */
	private static final WordSet TALK = WordSet.of("aku", "kamu", "kau", "ya", "kok", "lho", "kak", "tolong", "ayo",
			"yuk");

	static Traits of(List<FormReading> readings, FormSenses rivals, boolean calendar, String key, long cues,
			Roles roles) {
		List<Sense> senses = rivals.all().senses();
		String code = senses.isEmpty() ? null
				: (roles.first() == Role.RELATIVE) ? RELATIVE : senses.getFirst().partOfSpeech().code();
		String standard = senses.isEmpty() ? null : senses.getFirst().standard();
		List<String> fields = (senses.size() == 1) ? senses.getFirst().fields() : List.of();
		return new Traits(any(readings, FormReading::isVerified),
				any(readings, (reading) -> reading.isVerified() && !reading.reading().name()),
				any(readings, FormReading::isListedWord), !readings.isEmpty() && readings.getFirst().isOwned(),
				any(readings, FormReading::isInflected), calendar,
				!senses.isEmpty() && senses.stream().allMatch((sense) -> sense.language() != null),
				TALK.contains(key) || !senses.isEmpty() && senses.stream().allMatch(Sense::isInformal),
				senses.stream().anyMatch(CapitalFeature::isSymbol), isPronoun(readings),
				!rivals.names().senses().isEmpty(), rivals.all().nouns(), code, standard, fields,
				names(key, code, standard) | Glance.of(fields), cues, roles);
	}

	private static boolean any(List<FormReading> readings, Predicate<FormReading> trait) {
		return readings.stream().anyMatch(trait);
	}

	/** Dialah, Engkaulah. */
	private static boolean isPronoun(List<FormReading> readings) {
		return !readings.isEmpty() && NameWords.PRONOUNS.contains(readings.getFirst().reading().headword());
	}

	/** With those that {@link Place#code} gives to figures and to unknown words. */
	private static long names(String key, @Nullable String code, @Nullable String standard) {
		return Glance.of(key) | Glance.of((code != null) ? code : "name")
				| (Character.isDigit(key.charAt(0)) ? Glance.of("num") : 0)
				| ((standard != null) ? Glance.of(standard) : 0);
	}

	/** Whether a table may call it so: thn is tahun, and a word of food is food. */
	boolean answersTo(String name) {
		return name.equals(this.standard) || this.fields.contains(name);
	}

	/** Whether a table may call it by one of these. */
	boolean answersTo(Wanted wanted) {
		if (this.standard != null && wanted.contains(this.standard)) {
			return true;
		}
		for (int i = 0; i < this.fields.size(); i++) {
			if (wanted.contains(this.fields.get(i))) {
				return true;
			}
		}
		return false;
	}

}
