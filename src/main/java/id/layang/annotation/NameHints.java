package id.layang.annotation;

import id.layang.glossary.PartOfSpeech;
import id.layang.glossary.Sense;
import id.layang.morphology.WordClass;

/**
 * What shows that a word with a capital names, though it is a common word or opens a
 * sentence.
 *
 * @param view the sentence
 * @param document its document
 * @param persons what shows somebody
 * @param epithets what shows a living thing
 */
record NameHints(CapitalView view, NameRecogniser document, PersonCues persons, Epithets epithets) {

	/** Of the rarest words a single capital says enough. */
	private static final int RARE = 4;

	static NameHints of(CapitalView view, NameRecogniser document) {
		return new NameHints(view, document, new PersonCues(view), new Epithets(view));
	}

	boolean isPerson(int index) {
		return this.persons.show(index);
	}

	boolean isGenus(int index) {
		return this.epithets.stands(index + 1);
	}

	/** Whether the document shows elsewhere that the word names. */
	boolean isSeen(int index) {
		return this.document.isSeen(this.view.key(index));
	}

	/** Kluwih adalah sebuah desa: whether the run is what a sentence says of its kind. */
	boolean isDefined(int first, int end) {
		if (!NameWords.BEING.contains(this.view.key(end)) || isUsual(first)) {
			return false;
		}
		int kind = end + 1;
		while (NameWords.SINGLING.contains(this.view.key(kind))) {
			kind++;
		}
		return NameWords.DEFINED.contains(this.view.key(kind));
	}

	/** Jalan and masjid are known to be what they are. */
	private boolean isUsual(int index) {
		WordForm form = this.view.form(index);
		return form.hasCommonWord() && !this.view.isRunOn(index + 1)
				&& (form.commonSenses().getFirst().band() <= CapitalView.UNCOMMON
						|| NameWords.DEFINED.contains(this.view.key(index)));
	}

	/** Whether the document makes a person of a common word: Mawar, not Pembeli. */
	boolean isCharacter(int index) {
		WordForm form = this.view.form(index);
		Sense first = form.commonSenses().getFirst();
		if (form.isListedWord()) {
			return first.band() >= CapitalView.UNCOMMON && first.partOfSpeech() == PartOfSpeech.NOUN && form.isRoot()
					&& this.document.isAlwaysCapital(this.view.key(index), (first.band() > RARE) ? 1 : 2);
		}
		return first.partOfSpeech().wordClass() != WordClass.FUNCTION && !this.view.sentence().opens(index)
				&& !form.isOwned() && !form.isActed() && this.document.isAlwaysCapital(this.view.key(index), 1);
	}

}
