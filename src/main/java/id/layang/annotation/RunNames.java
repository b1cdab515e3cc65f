package id.layang.annotation;

import java.util.BitSet;

import id.layang.glossary.Sense;
import id.layang.morphology.WordClass;

/**
 * Marks the names in one run of capitals: in Presiden Republik Indonesia, the country.
 */
record RunNames(CapitalView view, Offices offices, NameHints hints, BitSet named) {

	/** Offices first, each with the common words that go with it: Direktur Utama. */
	void mark(int start, int end) {
		int first = start;
		while (first < end && this.offices.isOffice(first) && !this.offices.isAddressed(first)
				&& !isPlural(this.view.key(first))) {
			int next = endOfOffice(first, end);
			this.named.set(first, next == first + 1 && next < end && isRankBefore(first, next));
			first = next;
		}
		if (first == end - 1) {
			this.named.set(first, isNameAlone(first));
		}
		else if (first < end) {
			boolean whole = first == start
					&& (isAfterHead(first) || isAfterWork(first) || this.hints.isDefined(first, end));
			this.named.set(whole ? first : startOfName(first, end), end);
		}
	}

	private int endOfOffice(int first, int end) {
		int next = first + 1;
		while (next < end && !this.view.isProper(next) && this.view.form(next).isListedWord() && !this.view.isHead(next)
				&& !this.offices.isOffice(next) && !this.offices.isAddressed(next)) {
			next++;
		}
		return next;
	}

	/** Presiden Jokowi, Direktur AALI; not Sekretaris Jenderal PBB. */
	private boolean isRankBefore(int rank, int next) {
		boolean alone = !this.view.isJoined(rank) || !this.offices.isOffice(rank - 1);
		return this.offices.isRank(rank)
				&& (this.view.isPersonal(next) || (this.offices.isAddressed(next) && !this.offices.isHeldAlone(next))
						|| (this.view.isProper(next) && alone));
	}

	/** From the first word where some word names, else from the institution or place. */
	private int startOfName(int first, int end) {
		int head = end;
		for (int i = end - 1; i >= first; i--) {
			if (this.view.isPersonal(i)) {
				return startBefore(i, first);
			}
			head = (i < end - 1 && (this.view.isHead(i) || isShort(i) && !isGrammatical(i + 1))) ? i : head;
		}
		return this.offices.isAddressed(first) ? first : NameWords.POINTING.contains(this.view.key(end)) ? end : head;
	}

	/** The PNPM of PNPM Mandiri. */
	private boolean isShort(int index) {
		return this.view.sentence().token(index).isAllCapitals() && !this.view.isLetter(index)
				&& this.view.form(index).commonSenses().stream().allMatch((sense) -> sense.full() != null);
	}

	/** The first word, unless it is of the sentence: Kenapa Harus Inul? */
	private int startBefore(int personal, int first) {
		int start = first;
		while (start < personal && isGrammatical(start) && !this.view.isSurname(start)) {
			start++;
		}
		return start;
	}

	private boolean isGrammatical(int index) {
		if (this.view.isProper(index)) {
			return this.view.form(index).hasCommonWord() && isPlural(this.view.key(index));
		}
		if (isPlural(this.view.key(index))) {
			return true;
		}
		Sense first = this.view.form(index).commonSenses().getFirst();
		return first.band() < CapitalView.UNCOMMON && first.partOfSpeech().wordClass() == WordClass.FUNCTION;
	}

	/** Raja-Raja Pajajaran were many. */
	private static boolean isPlural(String key) {
		int hyphen = key.indexOf('-');
		return hyphen > 0 && key.substring(hyphen + 1).equals(key.substring(0, hyphen));
	}

	/** kota Tanah Merah, film Ada Apa dengan Cinta */
	private boolean isAfterHead(int index) {
		return this.view.isJoined(index) && !this.view.isCapital(index - 1)
				&& (this.view.isHead(index - 1) || isAfterWork(index));
	}

	private boolean isAfterWork(int index) {
		return this.view.isJoined(index) && NameWords.WORKS.contains(this.view.key(index - 1));
	}

	private boolean isNameAlone(int index) {
		if (this.view.isLetter(index)) {
			return this.view.isInitial(index);
		}
		if (this.offices.isAddressed(index)) {
			return !this.offices.isHeldAlone(index);
		}
		if (this.view.isProper(index) || this.hints.isPerson(index)) {
			return true;
		}
		if (this.view.isJoined(index) && this.view.isNumber(index - 1)) {
			return false;
		}
		boolean kin = NameWords.PERSONS.contains(this.view.key(index)) && !isAfterWork(index);
		return isAfterHead(index) && !kin || this.hints.isSeen(index) || this.hints.isDefined(index, index + 1)
				|| this.hints.isGenus(index) || this.hints.isCharacter(index);
	}

}
