package id.layang.annotation;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

import id.layang.glossary.Sense;

/** The scientific names of living things: Capsicum annuum. */
record Epithets(CapitalView view) {

	private static final Pattern GENUS = Pattern.compile("[a-z]{2,}(?:us|a|um|is|es|o|on|ax|as|ys|yx)");

	private static final Pattern EPITHET = Pattern.compile("[a-z]{2,}(?:us|um|is|ae|i|a|ens|ans|era|oides|or|ax)");

	/** Dorna mengelus janggut: what somebody does is nobody's epithet. */
	private static final Set<Role> ACTS = EnumSet.of(Role.VERB, Role.ACTIVE, Role.PASSIVE, Role.MIDDLE);

	/** Whether a word is the second of such a name. */
	boolean stands(int index) {
		return index < this.view.size() && this.view.isJoined(index) && !this.view.isCapital(index)
				&& (this.view.isUnlisted(index) || this.view.isUnlisted(index - 1)) && isRare(index)
				&& !ACTS.contains(this.view.form(index).roles().first()) && isRare(index - 1)
				&& !this.view.form(index - 1).hasName() && !isMoreOfName(index - 1)
				&& EPITHET.matcher(this.view.key(index)).matches() && GENUS.matcher(this.view.key(index - 1)).matches();
	}

	/** Senol Gunes is nobody's genus. */
	private boolean isMoreOfName(int genus) {
		return genus > 0 && this.view.isRunOn(genus);
	}

	private boolean isRare(int index) {
		for (Sense sense : this.view.form(index).commonSenses()) {
			if (sense.band() <= CapitalView.UNCOMMON) {
				return false;
			}
		}
		return true;
	}

}
