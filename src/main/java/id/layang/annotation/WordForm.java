package id.layang.annotation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import id.layang.glossary.PartOfSpeech;
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
 * @param rivals its senses
 * @param traits what is asked of it most
 * @param cued the senses of other words that it speaks for
 */
public record WordForm(String form, List<FormReading> readings, PhraseKeys keys, FormSenses rivals, Traits traits,
		Cued cued) {

	static WordForm of(String form, String key, Collection<FormReading> readings, Tables tables) {
		Set<String> keys = new LinkedHashSet<>();
		Set<String> roots = new LinkedHashSet<>();
		keys.add(key);
		for (FormReading reading : readings) {
			if (reading.isVerified()) {
				addKeys(reading, key, keys);
				roots.add(Keys.of(reading.reading().root()));
			}
		}
		roots.addAll(keys);
		List<FormReading> kept = List.copyOf(readings);
		FormSenses senses = FormSenses.of(kept, tables.ranker());
		Roles own = Roles.of(form, key, kept, senses.all().senses(), tables.roles());
		Cued cued = tables.cues().cued(roots);
		return new WordForm(form, kept, PhraseKeys.of(key, keys, tables.phrases()), senses,
				Traits.of(kept, senses, isCalendar(form, senses.common().senses()), key, cued.glance(), own), cued);
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

	/**
	 * The ke of ke-17 leads nowhere, and menapakkan kaki is no tapak kaki. A listed
	 * matamu is mata all the same, and air matamu air mata.
	 */
	private static void addKeys(FormReading reading, String key, Set<String> keys) {
		String headword = Keys.of(reading.reading().headword());
		boolean ordinal = key.startsWith(headword + "-") && Character.isDigit(key.charAt(headword.length() + 1));
		if (!ordinal && !makesVerb(reading) && !tellsWhen(reading) && !compares(reading)) {
			keys.add(headword);
		}
		List<Affix> affixes = reading.reading().affixes();
		boolean possessed = affixes.size() == 1 && affixes.getFirst().kind() == Kind.CLITIC;
		if (possessed && (isNoun(reading) || isStem(reading))) {
			keys.add(Keys.of(reading.reading().root()));
		}
	}

	/** Seturunnya dari kapal is no turun dari. */
	private static boolean tellsWhen(FormReading reading) {
		List<Affix> outer = reading.reading().outerAffixes();
		return !outer.isEmpty() && outer.getLast().notation().equals("se-…-nya");
	}

	/** Pasir seputih tepung is no pasir putih. */
	private static boolean compares(FormReading reading) {
		List<Affix> outer = reading.reading().outerAffixes();
		return !outer.isEmpty() && outer.getLast().notation().equals("se-")
				&& reading.senses().getFirst().partOfSpeech() == PartOfSpeech.ADJECTIVE;
	}

	/** Papan ketiknya is a papan ketik; utamanya is listed, and kamera utama as well. */
	private static boolean isStem(FormReading reading) {
		return reading.senses()
			.stream()
			.anyMatch((sense) -> sense.partOfSpeech() == PartOfSpeech.ADJECTIVE
					|| sense.partOfSpeech() == PartOfSpeech.VERB && sense.headword().startsWith("me"));
	}

	private static boolean makesVerb(FormReading reading) {
		List<Affix> outer = reading.reading().outerAffixes();
		return isNoun(reading) && outer.stream().anyMatch((affix) -> affix.kind() == Kind.PREFIX)
				&& outer.stream().anyMatch((affix) -> affix.kind() == Kind.SUFFIX);
	}

	private static boolean isNoun(FormReading reading) {
		return reading.senses().getFirst().partOfSpeech() == PartOfSpeech.NOUN;
	}

	/** Every sense of every reading, in order. */
	public List<Sense> senses() {
		return this.rivals.all().senses();
	}

	/** Whether it is a number before anything else. */
	boolean isNumber() {
		List<Sense> senses = commonSenses();
		return !senses.isEmpty() && senses.getFirst().partOfSpeech() == PartOfSpeech.NUMBER;
	}

	/** Those of words that are not names. */
	List<Sense> commonSenses() {
		return this.rivals.common().senses();
	}

	/** Those of names. */
	List<Sense> nameSenses() {
		return this.rivals.names().senses();
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

	/** Whether its first reading says by ku- or kau- who acts. */
	boolean isActed() {
		return this.readings.getFirst()
			.reading()
			.outerAffixes()
			.stream()
			.anyMatch((affix) -> affix.kind() == Kind.PROCLITIC);
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
		return this.traits.name();
	}

}
