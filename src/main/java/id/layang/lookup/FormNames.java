package id.layang.lookup;

import java.util.List;
import java.util.Set;

import id.layang.lookup.Reason.Match;
import id.layang.morphology.Affix;
import id.layang.morphology.Reading;
import id.layang.morphology.Step;

/** Words for what stands between a form and its headword. */
final class FormNames {

	private static final Set<String> INFORMAL = Set.of("N-", "ke-:accident", "-nye", "-ny", "-x", "-an:more");

	private FormNames() {
	}

	static boolean isUnusual(Affix affix) {
		return affix.kind() == Step.Kind.SPELLING || isInformal(affix);
	}

	/** A letter too many may be stress, or a slip of the finger. */
	static boolean isDoubtful(Affix affix) {
		return affix.id().equals("spelling:stretched");
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
