package id.layang.lookup;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import id.layang.lookup.Reason.Match;
import id.layang.morphology.Affix;
import id.layang.morphology.Reading;
import id.layang.morphology.Step;

/** Words for what stands between a form and its headword. */
final class FormNames {

	private static final Set<String> INFORMAL = Set.of("N-", "ke-:accident", "-nye", "-ny", "-x", "-an:more");

	/**
	 * Affixes that make new words of nouns: unlisted, memperbaki is hardly one of baki.
	 */
	private static final Set<String> DERIVING = Set.of("-i", "-kan", "per-");

	private static final Pattern VERBAL = Pattern.compile("(meN-|di-|N-|ke-:accident).*");

	private static final Pattern MOSTLY_LISTED = Pattern.compile("(pe-|peN-|per-|ke-…-an|-an$).*");

	private static final Pattern NOT_OF_VERBS = Pattern.compile("(-an|ber-|peN-|per-…-an|ke-…-an).*");

	private static final Pattern VOWEL = Pattern.compile("[aeiouyé]");

	private FormNames() {
	}

	static boolean isUnusual(Affix affix) {
		return affix.kind() == Step.Kind.SPELLING || isInformal(affix);
	}

	/**
	 * A letter too many may be stress, or a slip of the finger; and chance makes words of
	 * scraps and of affixes that hardly ever meet.
	 */
	static boolean isDoubtful(Reading reading) {
		List<String> outer = reading.outerAffixes().stream().map(Affix::id).toList();
		boolean verbal = outer.stream().anyMatch((id) -> VERBAL.matcher(id).matches());
		return outer.contains("spelling:stretched") || outer.stream().anyMatch(FormNames::isMostlyListed)
				|| verbal && outer.stream().anyMatch(FormNames::isNotOfVerbs)
				|| verbal && outer.stream().anyMatch(DERIVING::contains) && isRoot(reading)
				|| !VOWEL.matcher(reading.root()).find();
	}

	/** Whether nothing but meN- makes it a verb. */
	static boolean isActive(Reading reading) {
		return isRoot(reading) && reading.outerAffixes().stream().anyMatch((affix) -> affix.id().equals("meN-"));
	}

	private static boolean isRoot(Reading reading) {
		return reading.headword().equals(reading.root());
	}

	/** What these make is listed as a rule: pelabuan is rather pelabuhan than of labu. */
	private static boolean isMostlyListed(String id) {
		return MOSTLY_LISTED.matcher(id).matches();
	}

	private static boolean isNotOfVerbs(String id) {
		return NOT_OF_VERBS.matcher(id).matches();
	}

	/**
	 * Whether nothing informal, misspelt or doubtful stands between form and headword.
	 */
	static boolean isRegular(Reading reading) {
		return !isDoubtful(reading) && reading.outerAffixes().stream().noneMatch(FormNames::isUnusual);
	}

	static boolean isCompound(Reading reading) {
		return reading.affixes().stream().anyMatch((affix) -> affix.kind() == Step.Kind.COMPOUND);
	}

	static boolean isInformal(Affix affix) {
		return affix.id().endsWith(":informal") || INFORMAL.contains(affix.id());
	}

	static Reason of(List<Affix> affixes, String headword) {
		String english = String.join(", ", affixes.stream().map(FormNames::english).distinct().toList());
		String indonesian = String.join(", ", affixes.stream().map(FormNames::indonesian).distinct().toList());
		return new Reason(Match.FORM, english + " form of " + headword, "bentuk " + indonesian + " dari " + headword);
	}

	static String notation(Reading reading) {
		return String.join(" + ", reading.affixes().stream().map(Affix::notation).toList());
	}

	private static String english(Affix affix) {
		if (affix.id().startsWith("spelling:")) {
			return spelling(affix.id(), "old-spelling", "“2”", "other-spelling");
		}
		if (affix.kind() == Step.Kind.REDUPLICATION) {
			return "doubled";
		}
		return isInformal(affix) ? "informal " + affix.notation() : affix.notation();
	}

	private static String indonesian(Affix affix) {
		if (affix.id().startsWith("spelling:")) {
			return spelling(affix.id(), "ejaan lama", "“2”", "ejaan lain");
		}
		if (affix.kind() == Step.Kind.REDUPLICATION) {
			return "ulang";
		}
		return isInformal(affix) ? "cakapan " + affix.notation() : affix.notation();
	}

	private static String spelling(String id, String old, String two, String other) {
		return switch (id) {
			case "spelling:old" -> old;
			case "spelling:two" -> two;
			default -> other;
		};
	}

}
