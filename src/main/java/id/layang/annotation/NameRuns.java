package id.layang.annotation;

import java.util.BitSet;
import java.util.regex.Pattern;

import id.layang.annotation.SentenceView.Casing;
import id.layang.glossary.PartOfSpeech;
import id.layang.glossary.Sense;
import id.layang.morphology.WordClass;

/**
 * Finds the names of a sentence, run of capitals by run of capitals: Bank Pembangunan
 * Daerah Jawa Timur, Lord of the Rings, R. Ahmad.
 */
final class NameRuns {

	/** Words of the first bands seldom are names by themselves. */
	private static final int UNCOMMON = 3;

	private static final Pattern EPITHET = Pattern.compile("[a-z]{2,}(?:us|um|is|ae|ii|ensis|era)");

	private final CapitalView view;

	private final NameRecogniser document;

	private final BitSet named;

	NameRuns(CapitalView view, NameRecogniser document) {
		this.view = view;
		this.document = document;
		this.named = new BitSet(view.size());
	}

	BitSet named() {
		int first = 0;
		while (first < this.view.size()) {
			int end = this.view.isCapital(first) ? endOfRun(first) : first + 1;
			if (this.view.isCapital(first)) {
				mark(first, end);
			}
			else if (isListedInChat(first) || isMoreOfName(first)) {
				this.named.set(first);
			}
			first = end;
		}
		return this.named;
	}

	private boolean isListedInChat(int index) {
		WordForm form = this.view.form(index);
		return this.view.isWritten(Casing.SMALL) && form.hasName() && !this.view.isWord(index);
	}

	/** The epithet of Capsicum annuum; 高雄 after Kaohsiung. */
	private boolean isMoreOfName(int index) {
		if (index == 0 || !this.named.get(index - 1)) {
			return false;
		}
		return this.view.isOtherScript(index) || (this.view.isJoined(index) && this.view.isUnlisted(index - 1)
				&& this.view.form(index).readings().isEmpty() && EPITHET.matcher(this.view.key(index)).matches());
	}

	/** Where a run of capitals ends; small words may stand inside it. */
	private int endOfRun(int first) {
		int end = first + 1;
		for (int next = end; next < this.view.size() && this.view.isJoined(next); next++) {
			if (this.view.isCapital(next)) {
				end = next + 1;
			}
			else if (!NameWords.LINKS.contains(this.view.key(next))) {
				break;
			}
		}
		return end;
	}

	private void mark(int first, int end) {
		if (this.view.isWritten(Casing.SENTENCE)) {
			boolean begins = !this.view.sentence().opens(first) || opensName(first, end) || this.view.isOffice(first);
			markRun(begins ? first : first + 1, end);
		}
		boolean shouting = this.view.isWritten(Casing.SHOUTING);
		for (int i = first; i < end; i++) {
			boolean headline = this.view.isWritten(Casing.TITLE) && isNameInHeadline(i);
			boolean shouted = shouting && this.view.form(i).hasName() && !this.view.isWord(i);
			if (this.view.isCapital(i) && (headline || shouted || (!shouting && this.view.isCalendar(i)))) {
				this.named.set(i);
			}
		}
	}

	private boolean isNameInHeadline(int index) {
		return this.view.isProper(index)
				&& (!this.view.form(index).isForeign() || (this.view.isRunOn(index) && this.view.isProper(index - 1))
						|| (this.view.isRunOn(index + 1) && this.view.isProper(index + 1)));
	}

	/** Whether a name, and not only a sentence, begins here. */
	private boolean opensName(int first, int end) {
		boolean goesOn = end > first + 1;
		if (this.view.isLetter(first)) {
			return this.view.isShortened(first);
		}
		if (!this.view.isProper(first)) {
			return isCharacter(first)
					|| goesOn && (this.view.isHead(first) || this.view.isRank(first) || isColloquialBeforeName(first));
		}
		return !this.view.isWord(first) || this.document.isSeen(this.view.key(first))
				|| (goesOn && (this.view.form(first).isForeign() || this.view.isProper(first + 1)));
	}

	/** Malin Kundang is no colloquial "mal-in". */
	private boolean isColloquialBeforeName(int first) {
		return this.view.key(first).endsWith("in") && !this.view.form(first).isListedWord()
				&& this.view.isUnlisted(first + 1);
	}

	/** Offices first, each with the common words that go with it: Direktur Utama. */
	private void markRun(int start, int end) {
		int first = start;
		while (first < end && this.view.isOffice(first) && !this.view.isAddressed(first)) {
			int next = endOfOffice(first, end);
			this.named.set(first, next == first + 1 && next < end && isRankBefore(first, next));
			first = next;
		}
		if (first == end - 1) {
			this.named.set(first, isNameAlone(first));
		}
		else if (first < end) {
			this.named.set(startOfName(first, end), end);
		}
	}

	private int endOfOffice(int first, int end) {
		int next = first + 1;
		while (next < end && !this.view.isProper(next) && !this.view.isHead(next) && !this.view.isOffice(next)
				&& !this.view.isAddressed(next)) {
			next++;
		}
		return next;
	}

	/** Presiden Jokowi, Direktur AALI; not Sekretaris Jenderal PBB. */
	private boolean isRankBefore(int rank, int next) {
		boolean alone = !this.view.isJoined(rank) || !this.view.isOffice(rank - 1);
		return this.view.isRank(rank)
				&& (this.view.isPersonal(next) || this.view.isAddressed(next) || (this.view.isProper(next) && alone));
	}

	/** From the first word where some word names, else from the institution or place. */
	private int startOfName(int first, int end) {
		int head = end;
		for (int i = end - 1; i >= first; i--) {
			if (this.view.isPersonal(i)) {
				return first;
			}
			head = (i < end - 1 && this.view.isHead(i)) ? i : head;
		}
		return this.view.isAddressed(first) ? first : head;
	}

	private boolean isNameAlone(int index) {
		if (this.view.isLetter(index)) {
			return this.view.isInitial(index);
		}
		if (this.view.isAddressed(index) || this.view.isProper(index)) {
			return true;
		}
		boolean after = this.view.isJoined(index);
		if (after && this.view.isNumber(index - 1)) {
			return false;
		}
		return (after && !this.view.isCapital(index - 1) && this.view.isHead(index - 1)) || isCharacter(index);
	}

	/** Whether the document makes a person of a common word: Mawar, not Pembeli. */
	private boolean isCharacter(int index) {
		WordForm form = this.view.form(index);
		Sense first = form.commonSenses().getFirst();
		if (form.isListedWord()) {
			return first.band() >= UNCOMMON && first.partOfSpeech() == PartOfSpeech.NOUN && form.isRoot()
					&& this.document.isAlwaysCapital(this.view.key(index), 2);
		}
		return first.partOfSpeech().wordClass() != WordClass.FUNCTION && !this.view.sentence().opens(index)
				&& this.document.isAlwaysCapital(this.view.key(index), 1);
	}

}
