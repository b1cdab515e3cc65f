package id.layang.annotation;

import java.util.List;

import id.layang.glossary.PartOfSpeech;
import id.layang.glossary.Sense;
import id.layang.morphology.Affix;
import id.layang.morphology.Reading;
import id.layang.morphology.Step.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Works out the English of an inflected form where that is regular: dipanggil, be called;
 * bukunya, his/her/its book. Silent about everything else.
 */
final class InflectedGloss {

	private static final String ACTIVE = "active";

	private static final String INTRANSITIVE = "intransitive";

	private static final String OTHER = "other";

	private final GlossRules rules = new GlossRules();

	private final GlossForms forms = new GlossForms();

	/** Null where there is nothing to add to the glosses of the headword. */
	@Nullable String of(FormReading form) {
		Reading reading = form.reading();
		List<String> affixes = reading.outerAffixes()
			.stream()
			.filter((affix) -> affix.kind() != Kind.SPELLING || affix.id().endsWith(":joined"))
			.map(Affix::id)
			.toList();
		if (!form.isVerified() || affixes.isEmpty()) {
			return null;
		}
		Sense sense = sense(form.senses(), reading);
		Wording wording = inflected(Wording.of(sense, kind(sense, reading)), affixes, reading.headword());
		return (wording != null) ? String.join("; ", wording.texts().stream().distinct().toList()) : null;
	}

	/** dasarnya is its base before it is how basic. */
	private static Sense sense(List<Sense> senses, Reading reading) {
		boolean possessed = reading.outerAffixes().getLast().kind() == Kind.CLITIC;
		Sense first = senses.getFirst();
		if (!possessed || first.partOfSpeech() != PartOfSpeech.ADJECTIVE) {
			return first;
		}
		return senses.stream().filter((sense) -> sense.partOfSpeech() == PartOfSpeech.NOUN).findFirst().orElse(first);
	}

	/** From the inside out, two affixes at a time where the table knows the pair. */
	private @Nullable Wording inflected(Wording base, List<String> affixes, String headword) {
		Wording wording = base;
		int left = affixes.size();
		while (left > 0 && wording != null) {
			int taken = (left > 1 && this.rules.find(wording.kind(), affixes.subList(left - 2, left)) != null) ? 2 : 1;
			GlossRule rule = this.rules.find(wording.kind(), affixes.subList(left - taken, left));
			wording = (rule != null) ? transitivity(wording.with(rule, this.forms), headword) : null;
			left -= taken;
		}
		return wording;
	}

	private @Nullable Wording transitivity(@Nullable Wording wording, String headword) {
		boolean intransitive = wording != null && wording.kind().equals(ACTIVE) && this.rules.isIntransitive(headword);
		return (wording != null && intransitive) ? new Wording(INTRANSITIVE, wording.texts()) : wording;
	}

	/** Jelasnya beside quoted words is not how clear. */
	private String kind(Sense sense, Reading reading) {
		boolean speech = this.rules.isSpeech(reading.root());
		return switch (sense.partOfSpeech()) {
			case VERB -> verbKind(reading, speech);
			case ADJECTIVE -> speech ? OTHER : sense.partOfSpeech().english();
			case NOUN, ADVERB, NUMBER, PREPOSITION -> sense.partOfSpeech().english();
			default -> OTHER;
		};
	}

	private String verbKind(Reading reading, boolean speech) {
		if (this.rules.isIntransitive(reading.headword())) {
			return INTRANSITIVE;
		}
		if (isWholeActive(reading)) {
			return ACTIVE;
		}
		if (speech && reading.affixes().size() == reading.inflections()) {
			return "saying";
		}
		return reading.headword().startsWith("me") ? PartOfSpeech.VERB.english() : "acting";
	}

	/** Memanggil takes an object behind it, its bare stem panggil does not. */
	private static boolean isWholeActive(Reading reading) {
		List<Affix> inner = reading.affixes().subList(reading.inflections(), reading.affixes().size());
		boolean prefixed = !inner.isEmpty() && inner.getFirst().notation().equals("meN-");
		return prefixed || (reading.headword().equals(reading.root()) && reading.headword().matches("me[mn].*"));
	}

}
