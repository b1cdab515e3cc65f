package id.layang.annotation;

import id.layang.annotation.SentenceView.Casing;
import id.layang.glossary.Sense;
import org.jspecify.annotations.Nullable;

/** Minggu is Sunday, minggu a week: capitals tell headwords apart where they are used. */
final class CapitalFeature implements Feature {

	private static final double WEIGHT = 2;

	@Override
	public boolean concerns(Sense sense) {
		return isCapitalised(sense) || isAcronym(sense.headword()) || isTitle(sense);
	}

	@Override
	public @Nullable Evidence evidence(Place place, Sense sense) {
		boolean listed = isCapitalised(sense);
		boolean written = place.sentence().token(place.first()).isCapitalised();
		boolean shouting = place.sentence().casing() == Casing.SHOUTING;
		boolean capitals = !shouting && place.sentence().token(place.first()).isAllCapitals();
		if (isAcronym(sense.headword()) && !capitals) {
			return new Evidence(-WEIGHT, new Reason("not in capitals", "tidak ditulis kapital semua"));
		}
		if (listed && !written) {
			return new Evidence(-WEIGHT, new Reason("no capital", "tanpa huruf besar"));
		}
		if (written && listed && !shouting && !place.sentence().opens(place.first())) {
			return new Evidence(WEIGHT, new Reason("written with a capital", "ditulis dengan huruf besar"));
		}
		if (isTitle(sense) && isBeforeCapital(place)) {
			return new Evidence(WEIGHT, new Reason("before a name", "sebelum nama"));
		}
		return null;
	}

	private static boolean isCapitalised(Sense sense) {
		return Character.isUpperCase(sense.headword().codePointAt(0));
	}

	private static boolean isTitle(Sense sense) {
		return "title".equals(sense.kind()) && !sense.isName();
	}

	private static boolean isBeforeCapital(Place place) {
		return place.after() >= 0 && place.sentence().token(place.after()).isCapitalised();
	}

	static boolean isAcronym(String headword) {
		for (int i = 0; i < headword.length(); i++) {
			if (Character.isLowerCase(headword.charAt(i))) {
				return false;
			}
		}
		return headword.length() > 1;
	}

}
