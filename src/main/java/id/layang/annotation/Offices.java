package id.layang.annotation;

import java.util.Set;

/** What capitals before a name make of somebody: Presiden Jokowi, Pak Harapan. */
record Offices(CapitalView view) {

	private static final Set<String> MEN = Set.of("bapak", "bpk", "pak");

	private static final Set<String> WOMEN = Set.of("ibu", "bu");

	boolean isAddress(int index) {
		return NameWords.ADDRESSES.contains(this.view.key(index));
	}

	boolean isAddressed(int index) {
		return this.view.isJoined(index) && (isAddress(index - 1) && !isOneOfMany(index)
				|| NameWords.NAMINGS.contains(this.view.key(index - 1)));
	}

	/** Bapak/Ibu Nasabah are customers. */
	private boolean isOneOfMany(int index) {
		boolean both = MEN.contains(this.view.key(index - 2)) && WOMEN.contains(this.view.key(index - 1));
		return both && this.view.form(index).isListedWord() && !this.view.form(index).hasName();
	}

	/** Pak Guru is no name, Pak Haji Lulung is. */
	boolean isHeldAlone(int index) {
		return isAddressed(index) && NameWords.isHeld(this.view.key(index)) && !this.view.isRunOn(index + 1)
				&& !this.view.isListedPerson(index);
	}

	boolean isOffice(int index) {
		return NameWords.OFFICES.contains(this.view.key(index)) || isRank(index);
	}

	boolean isRank(int index) {
		return NameWords.RANKS.contains(this.view.key(index)) || isAddress(index) || isTitle(this.view.form(index));
	}

	/** Menkeu is listed among names and yet names an office. */
	private static boolean isTitle(WordForm form) {
		return form.hasName() && form.nameSenses().getFirst().isTitle();
	}

}
