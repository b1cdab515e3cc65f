package id.layang.annotation;

import java.util.Set;

/** Names where every word has a capital, so that only the glossary tells them. */
record HeadlineNames(CapitalView view) {

	private static final Set<String> TO_PLACES = Set.of("di", "ke", "dari");

	boolean stands(int index) {
		return switch (this.view.sentence().casing()) {
			case TITLE -> isTitled(index) || this.view.isCalendar(index);
			case SHOUTING -> this.view.form(index).hasName() && !this.view.isWord(index);
			case SENTENCE, SMALL -> this.view.isCalendar(index);
		};
	}

	private boolean isTitled(int index) {
		return this.view.isProper(index) && (!isUsual(index) || isPlaceAfter(index))
				&& (!this.view.form(index).isForeign() || (this.view.isRunOn(index) && this.view.isProper(index - 1))
						|| (this.view.isRunOn(index + 1) && this.view.isProper(index + 1)));
	}

	/** Lima Manfaat is no town of Peru. */
	private boolean isUsual(int index) {
		WordForm form = this.view.form(index);
		return this.view.isWord(index) && !form.isForeign()
				&& form.commonSenses().getFirst().band() < CapitalView.UNCOMMON;
	}

	private boolean isPlaceAfter(int index) {
		return index > 0 && TO_PLACES.contains(this.view.key(index - 1));
	}

}
