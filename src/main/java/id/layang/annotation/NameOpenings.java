package id.layang.annotation;

import java.util.EnumSet;
import java.util.Set;

import id.layang.glossary.PartOfSpeech;

/** Tells a name at the beginning of a sentence from a word that only begins it. */
record NameOpenings(CapitalView view, Offices offices, NameHints hints) {

	private static final Set<Role> PREDICATES = EnumSet.of(Role.VERB, Role.ACTIVE, Role.PASSIVE, Role.MIDDLE,
			Role.AUXILIARY, Role.NEGATION);

	/** What is said to somebody or of a name, and begins none. */
	private static final Set<PartOfSpeech> SAID = EnumSet.of(PartOfSpeech.VERB, PartOfSpeech.INTERJECTION,
			PartOfSpeech.ADVERB, PartOfSpeech.PARTICLE);

	/** Of the names that end as words with -nya do: Evgenya. */
	private static final int LONGEST_NAME = 7;

	boolean show(int first, int end) {
		boolean goesOn = end > first + 1;
		if (this.view.isLetter(first)) {
			return this.view.isShortened(first) || (goesOn && this.view.isListedPerson(first + 1));
		}
		if (this.hints.isPerson(first) || this.hints.isGenus(first) || this.hints.isDefined(first, end)) {
			return true;
		}
		if (!this.view.isProper(first)) {
			return this.hints.isCharacter(first) || this.hints.isSeen(first) && isSubject(end)
					|| goesOn && (opensHead(first) || this.offices.isRank(first) || isColloquialBeforeName(first));
		}
		return !this.view.isWord(first) && !isMisspelt(first, end) || this.hints.isSeen(first) || goesOn
				&& (this.view.form(first).isForeign() || this.view.isProper(first + 1)) && !isSaidBeforeName(first);
	}

	/** Fix Senin ini, thanks Budi; but Star Wars and King Charles. */
	private boolean isSaidBeforeName(int first) {
		WordForm next = this.view.form(first + 1);
		return next.isCalendar() || next.hasName() && this.view.isWord(first)
				&& this.view.form(first)
					.commonSenses()
					.stream()
					.allMatch((sense) -> SAID.contains(sense.partOfSpeech()));
	}

	/** Bagus pergi, not bagus sekali. */
	private boolean isSubject(int predicate) {
		return predicate < this.view.size() && this.view.isJoined(predicate)
				&& PREDICATES.contains(this.view.form(predicate).roles().first());
	}

	/** Hiburanya, with its -nya, is a word whatever it is. */
	private boolean isMisspelt(int first, int end) {
		return end == first + 1 && this.view.form(first).senses().isEmpty()
				&& this.view.key(first).length() > LONGEST_NAME && this.view.key(first).endsWith("nya");
	}

	private boolean opensHead(int first) {
		return this.view.isHead(first) && !NameWords.PLAIN_HEADS.contains(this.view.key(first));
	}

	/** Malin Kundang is no colloquial "mal-in". */
	private boolean isColloquialBeforeName(int first) {
		return this.view.key(first).endsWith("in") && !this.view.form(first).isListedWord()
				&& this.view.isUnlisted(first + 1);
	}

}
