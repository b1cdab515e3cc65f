package id.layang.annotation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

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

	private static final String UTTERANCE = "utterance";

	private static final String OTHER = "other";

	private static final String GARMENT = "garment";

	private static final String CONTAINER = "container";

	private static final String SOUND = "sound";

	private static final String SEVERAL = "several";

	private static final String MOST = "ter-:most";

	/** Nothing is authorized or detected by accident, nor is terabaikan. */
	private static final Pattern LEARNED = Pattern.compile("\\p{L}{4,}si");

	/** Ditakut-takuti is menakuti doubled inside its -i. */
	private static final Set<String> VERBAL = Set.of("-i", "-kan");

	private final GlossRules rules = new GlossRules();

	private final GlossForms forms = new GlossForms();

	/** Whatever stands around it. */
	Inflected of(FormReading form) {
		List<String> affixes = affixes(form);
		if (affixes.isEmpty()) {
			return Inflected.NOT;
		}
		Map<Sense, String> english = new IdentityHashMap<>(form.senses().size());
		for (Sense sense : form.senses()) {
			Sense meant = (sense == form.senses().getFirst()) ? usual(form) : sense;
			put(sense, of(form, affixes, meant, Setting.PLAIN), english);
		}
		return new Inflected(affixes, english, this.rules.isVarying(affixes.getFirst()));
	}

	/**
	 * In one place; null where there is nothing to add to the glosses of the headword.
	 */
	@Nullable String of(FormReading form, Sense chosen, Place place) {
		Inflected inflected = form.inflected();
		if (!inflected.isVarying()) {
			return inflected.english(chosen);
		}
		String affix = inflected.affixes().getFirst();
		Setting setting = Setting.of(place, affix, chosen.partOfSpeech());
		Map<Sense, String> english = inflected.english(setting);
		if (english == null) {
			english = this.rules.knows(setting.mark(affix)) ? in(setting, form)
					: Objects.requireNonNull(inflected.english(Setting.PLAIN));
			inflected.keep(setting, english);
		}
		return english.get(chosen);
	}

	private Map<Sense, String> in(Setting setting, FormReading form) {
		List<String> affixes = form.inflected().affixes();
		String said = (setting == Setting.QUOTED) ? said(form.reading().root(), affixes) : null;
		Map<Sense, String> english = new IdentityHashMap<>(form.senses().size());
		for (Sense sense : form.senses()) {
			put(sense, (said != null) ? said : of(form, affixes, sense, setting), english);
		}
		return english;
	}

	private static void put(Sense sense, @Nullable String worked, Map<Sense, String> english) {
		if (worked != null) {
			english.put(sense, worked);
		}
	}

	private @Nullable String of(FormReading form, List<String> outer, Sense sense, Setting setting) {
		Reading reading = form.reading();
		List<String> affixes = new ArrayList<>(outer);
		affixes.set(0, setting.mark(affixes.getFirst()));
		Wording wording = inflected(base(sense, reading, setting), affixes, reading.headword());
		return (wording != null) ? String.join("; ", wording.texts().stream().distinct().toList()) : null;
	}

	private Wording base(Sense sense, Reading reading, Setting setting) {
		boolean placed = setting == Setting.PLACED || reading.outerAffixes().getFirst().id().equals("di-:joined");
		List<String> position = placed ? this.rules.position(reading.headword()) : List.of();
		if (sense.partOfSpeech() == PartOfSpeech.NAME) {
			return new Wording("name", NameGlosses.of(sense, describes(reading.outerAffixes().getLast())));
		}
		return position.isEmpty() ? Wording.of(sense, this.rules.narrowed(kind(sense, reading), reading.headword()))
				: new Wording("position", position);
	}

	/** Anti-Rusia is anti-Russian, but se-Rusia all over Russia. */
	private static boolean describes(Affix affix) {
		return affix.kind() == Kind.PREFIX && !affix.id().startsWith("se-");
	}

	/** "…," usul Rani: suggested; null where the root says nothing of speech. */
	@Nullable String said(String root) {
		return said(root, List.of("bare"));
	}

	/** Right after a quotation jeritnya is he or she screamed, not his or her scream. */
	private @Nullable String said(String root, List<String> affixes) {
		String verb = this.rules.uttering(root);
		GlossRule rule = this.rules.find(UTTERANCE, List.of(Setting.QUOTED.mark(affixes.getFirst())));
		if (verb == null || rule == null || affixes.size() > 1) {
			return null;
		}
		Wording wording = new Wording(UTTERANCE, List.of(verb)).with(rule, this.forms);
		return (wording != null) ? wording.texts().getFirst() : null;
	}

	private static List<String> affixes(FormReading form) {
		if (!form.isVerified()) {
			return List.of();
		}
		List<Affix> outer = form.reading().outerAffixes();
		boolean doubled = outer.size() > 1 && outer.getLast().kind() == Kind.REDUPLICATION;
		return outer.stream()
			.filter((affix) -> affix.kind() != Kind.SPELLING || affix.id().endsWith(":joined"))
			.filter((affix) -> !doubled || !VERBAL.contains(affix.id()))
			.map(Affix::id)
			.toList();
	}

	/** dasarnya is its base before it is how basic. */
	private static Sense usual(FormReading form) {
		boolean possessed = form.reading().outerAffixes().getLast().kind() == Kind.CLITIC;
		Sense first = form.senses().getFirst();
		if (!possessed || first.partOfSpeech() != PartOfSpeech.ADJECTIVE) {
			return first;
		}
		return form.senses()
			.stream()
			.filter((sense) -> sense.partOfSpeech() == PartOfSpeech.NOUN)
			.findFirst()
			.orElse(first);
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
			case ADJECTIVE -> speech ? OTHER : qualityKind(reading);
			case NOUN -> nounKind(sense, reading);
			case ADVERB, NUMBER, PREPOSITION -> sense.partOfSpeech().english();
			default -> OTHER;
		};
	}

	/** Terdekatnya is its nearest, not how nearest it is. */
	private static String qualityKind(Reading reading) {
		boolean most = innerAffixes(reading).stream().anyMatch((affix) -> affix.id().equals(MOST));
		return most ? "superlative" : PartOfSpeech.ADJECTIVE.english();
	}

	/** Berpeci is to wear a peci, and berletusan no way to have an eruption. */
	private String nounKind(Sense sense, Reading reading) {
		String noun = sense.partOfSpeech().english();
		Set<String> kinds = kinds(reading.outerAffixes());
		if (kinds.contains(GARMENT) && startsWith("-an", reading)) {
			return OTHER;
		}
		String kind = this.rules.nounKind(sense.glosses().getFirst());
		return (kind != null && kinds.contains(kind)) ? kind : noun;
	}

	/** The kinds of nouns that the affixes treat in a way of their own. */
	private static Set<String> kinds(List<Affix> affixes) {
		boolean doubled = affixes.getLast().kind() == Kind.REDUPLICATION;
		Affix inner = affixes.get(Math.max(0, affixes.size() - (doubled ? 2 : 1)));
		return switch (inner.notation()) {
			case "ber-" -> doubled ? Set.of(CONTAINER) : Set.of(GARMENT, SOUND, SEVERAL);
			case "-in", "-kan" -> Set.of(CONTAINER);
			default -> Set.of();
		};
	}

	private String verbKind(Reading reading, boolean speech) {
		if (this.rules.isIntransitive(single(reading.headword())) || startsWith("ber-", reading)) {
			return INTRANSITIVE;
		}
		if (isWholeActive(reading)) {
			return ACTIVE;
		}
		if (speech && reading.affixes().size() == reading.inflections()) {
			return "saying";
		}
		if (!reading.headword().startsWith("me")) {
			return "acting";
		}
		boolean deliberate = LEARNED.matcher(reading.root()).matches() || reading.headword().endsWith("kan");
		return deliberate ? "learned" : PartOfSpeech.VERB.english();
	}

	/** Mengangguk-angguk takes no more than mengangguk. */
	private static String single(String headword) {
		int hyphen = headword.indexOf('-');
		return (hyphen < 0) ? headword : headword.substring(0, hyphen);
	}

	/** Memanggil takes an object behind it, its bare stem panggil does not. */
	private static boolean isWholeActive(Reading reading) {
		return startsWith("meN-", reading) || isInformalActive(reading)
				|| (reading.headword().equals(reading.root()) && reading.headword().matches("me[mn].*"));
	}

	/** Mikirin takes an object as memikirkan does. */
	private static boolean isInformalActive(Reading reading) {
		return innerAffixes(reading).stream().anyMatch((affix) -> affix.id().equals("-in:informal"));
	}

	/** Whether the headword itself begins with the prefix. */
	private static boolean startsWith(String prefix, Reading reading) {
		List<Affix> inner = innerAffixes(reading);
		return !inner.isEmpty() && inner.getFirst().notation().equals(prefix);
	}

	/** Those that the headword itself is built with. */
	private static List<Affix> innerAffixes(Reading reading) {
		return reading.affixes().subList(reading.inflections(), reading.affixes().size());
	}

}
