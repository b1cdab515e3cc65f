package id.layang.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import id.layang.glossary.Glossary;
import id.layang.glossary.PartOfSpeech;
import id.layang.glossary.Sense;
import id.layang.morphology.Confidence;
import id.layang.morphology.Morphology;
import id.layang.morphology.Reading;
import id.layang.morphology.Step.Kind;
import id.layang.morphology.WordClass;
import id.layang.text.Keys;
import id.layang.text.Surface;
import id.layang.text.Token;
import org.jspecify.annotations.Nullable;

/** The word forms of texts, worked out once each and kept while they are in use. */
final class Forms {

	/** Kangennn is no name, Kareena may be one. */
	private static final Pattern LENGTHENED = Pattern.compile("(\\p{L})\\1\\1");

	/** Non-AS, anti-PKI. */
	private static final Pattern CAPITAL_BEHIND = Pattern.compile("\\p{Ll}-\\p{Lu}");

	/** Further than any capitals. */
	private static final int OTHER_WORD = 3;

	/** What -nya is not put on where a preposition takes it: bagimu, padanya. */
	private static final Set<PartOfSpeech> NEVER_OWNED = EnumSet.of(PartOfSpeech.VERB, PartOfSpeech.PARTICLE);

	private final Glossary glossary;

	private final Morphology morphology;

	private final NumberForms numbers;

	private final UnrelatedRoots unrelatedRoots = new UnrelatedRoots();

	private final Tables tables;

	private final InflectedGloss inflectedGloss = new InflectedGloss();

	private final RecentMap<String, Pair> known = new RecentMap<>();

	private final LatestForms latest = new LatestForms(this::of);

	Forms(Glossary glossary, Morphology morphology, Tables tables) {
		this.glossary = glossary;
		this.morphology = morphology;
		this.numbers = new NumberForms(glossary);
		this.tables = tables;
	}

	/**
	 * The form of a token. A capital brings names in, Pati the town beside pati starch,
	 * and keeps guesses out: an unknown word with a capital is likely a name.
	 */
	WordForm of(Token token) {
		return this.latest.of(token.written());
	}

	private WordForm of(Surface written) {
		return of(written.key(), written.capitalised() || CAPITAL_BEHIND.matcher(written.text()).find());
	}

	/** The form of a word that stands by itself. */
	WordForm of(String word) {
		return of(Keys.of(word), !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)));
	}

	private WordForm of(String key, boolean capital) {
		Pair pair = this.known.get(key, this::analyse);
		return capital ? pair.capitalised : pair.plain;
	}

	private Pair analyse(String key) {
		List<FormReading> common = new ArrayList<>();
		List<FormReading> names = new ArrayList<>();
		for (Reading reading : this.morphology.readings(key)) {
			(reading.name() ? names : common).add(withSenses(reading));
		}
		if (Stream.concat(names.stream(), common.stream())
			.noneMatch((form) -> form.reading().confidence() == Confidence.EXACT)) {
			common.addAll(0, this.numbers.readings(key));
		}
		WordForm plain = WordForm.of(key, key, withoutCapital(key, common, names), this.tables);
		if (!plain.readings().isEmpty() && (!plain.isVerified() || isOnlyName(key, common, names))) {
			return new Pair(plain, WordForm.of(capitalised(key), key, List.of(), this.tables));
		}
		List<FormReading> all = new ArrayList<>(names);
		all.addAll(common);
		if (plain.readings().equals(all)) {
			return new Pair(plain, plain);
		}
		return new Pair(plain, WordForm.of(capitalised(key), key, all, this.tables));
	}

	/**
	 * A name in small letters goes before a word that only rules make of it, bekasi and
	 * maluku; but gedenya is owned by what is gede before it is Gede's.
	 */
	private static List<FormReading> withoutCapital(String key, List<FormReading> common, List<FormReading> names) {
		boolean listed = names.stream().anyMatch((form) -> form.reading().confidence() == Confidence.EXACT);
		Stream<FormReading> all = common.stream()
			.anyMatch((form) -> form.isListedWord() || !listed && form.isWholeWord()) ? common.stream()
					: Stream.concat(names.stream(), common.stream());
		return all
			.sorted(Comparator.comparing(Forms::isBrought)
				.thenComparingInt((form) -> capitals(form.reading().headword(), key)))
			.toList();
	}

	/** A word that only another dictionary lists stands behind all of ours. */
	private static boolean isBrought(FormReading form) {
		return !form.senses().isEmpty() && form.senses().getFirst().isBrought();
	}

	/** How far a headword is written from a key in small letters: hr, Sby, SBY. */
	private static int capitals(String headword, String key) {
		if (headword.equals(key)) {
			return 0;
		}
		if (headword.equalsIgnoreCase(key)) {
			return CapitalFeature.isAcronym(headword) ? 2 : 1;
		}
		return OTHER_WORD;
	}

	/** Kareena is no karena with a letter held for stress, Ji-won neither ji nor won. */
	private static boolean isOnlyName(String key, List<FormReading> common, List<FormReading> names) {
		boolean respelt = names.isEmpty() && !LENGTHENED.matcher(key).find()
				&& common.stream().allMatch((form) -> has(form, "spelling:stretched"));
		return respelt || GivenNames.isHyphenated(key)
				&& Stream.concat(names.stream(), common.stream()).allMatch((form) -> has(form, "compound"));
	}

	private static boolean has(FormReading form, String affix) {
		return form.reading().affixes().stream().anyMatch((one) -> one.id().equals(affix));
	}

	private static String capitalised(String key) {
		int first = key.offsetByCodePoints(0, 1);
		return key.substring(0, first).toUpperCase(Locale.ROOT) + key.substring(first);
	}

	private FormReading withSenses(Reading reading) {
		List<Sense> senses = withBrought(fitting(reading, this.glossary.senses(reading.headword(), reading.root())),
				this.glossary.brought(reading.headword()));
		boolean silent = reading.root().equals(reading.headword()) || this.unrelatedRoots.contains(reading);
		FormReading form = new FormReading(reading, senses,
				silent ? List.of() : RootSenses.of(this.glossary.senses(reading.root()), senses));
		return form.with(this.inflectedGloss.of(form));
	}

	/** The English of an inflected form in one place; null where its own English fits. */
	@Nullable String english(WordForm form, @Nullable Sense chosen, Place place) {
		FormReading reading = (chosen != null && form.isInflected()) ? form.reading(chosen) : null;
		if (chosen == null || reading == null) {
			return null;
		}
		String english = this.inflectedGloss.of(reading, chosen, place);
		boolean usual = chosen == reading.senses().getFirst() && Objects.equals(english, reading.english());
		return usual ? null : english;
	}

	/** What the noun of an utterance says right after one; null elsewhere. */
	@Nullable String said(WordForm form, @Nullable Sense chosen, Place place) {
		boolean noun = chosen != null && chosen.partOfSpeech() == PartOfSpeech.NOUN;
		return (noun && SaidFeature.tells(place)) ? this.inflectedGloss.said(form.form()) : null;
	}

	/** What Rp1,7 is before miliar; null elsewhere. */
	@Nullable String amount(Place place) {
		SentenceView sentence = place.sentence();
		String key = sentence.key(place.last());
		boolean digits = Character.isDigit(key.charAt(key.length() - 1));
		return (place.after() < 0 || !digits) ? null : this.numbers.amount(key, sentence.key(place.after()));
	}

	private static List<Sense> withBrought(List<Sense> own, List<Sense> brought) {
		return brought.isEmpty() ? own : Stream.concat(own.stream(), brought.stream()).toList();
	}

	/**
	 * dibuat is of buat make, never of buat for: the affixes fit only the verb; bagimu
	 * only for, and barunya never just now.
	 */
	private static List<Sense> fitting(Reading reading, List<Sense> senses) {
		if (senses.size() < 2 || reading.isAsListed()) {
			return senses;
		}
		boolean possessed = reading.outerAffixes().getLast().kind() == Kind.CLITIC;
		boolean preposition = possessed
				&& senses.stream().anyMatch((sense) -> sense.partOfSpeech() == PartOfSpeech.PREPOSITION);
		List<Sense> fitting = senses.stream()
			.filter((sense) -> !preposition || !NEVER_OWNED.contains(sense.partOfSpeech()))
			.filter((sense) -> !possessed || sense.partOfSpeech() != PartOfSpeech.ADVERB)
			.filter((sense) -> sense.partOfSpeech() != PartOfSpeech.INTERJECTION)
			.filter((sense) -> reading.attachedTo().isEmpty() ? !isGrammatical(sense)
					: reading.attachedTo().contains(sense.partOfSpeech().wordClass()))
			.toList();
		return fitting.isEmpty() ? senses : fitting;
	}

	private static boolean isGrammatical(Sense sense) {
		return sense.partOfSpeech().wordClass() == WordClass.FUNCTION;
	}

	private record Pair(WordForm plain, WordForm capitalised) {
	}

}
