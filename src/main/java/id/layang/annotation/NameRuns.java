package id.layang.annotation;

import java.util.BitSet;
import java.util.Set;
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

	private static final Pattern GENUS = Pattern.compile("[a-z]{2,}(?:us|a|um|is|es|o|on|ax|as|ys|yx)");

	private static final Pattern EPITHET = Pattern.compile("[a-z]{2,}(?:us|um|is|ae|i|a|ens|ans|era|oides|or|ax)");

	private final CapitalView view;

	private final NameRecogniser document;

	private final PersonCues persons;

	private final BitSet named;

	NameRuns(CapitalView view, NameRecogniser document) {
		this.view = view;
		this.document = document;
		this.persons = new PersonCues(view);
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
		new WorkTitles(this.view).addTo(this.named);
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
		return this.view.isOtherScript(index) || isEpithet(index);
	}

	private boolean isEpithet(int index) {
		return index < this.view.size() && this.view.isJoined(index) && !this.view.isCapital(index)
				&& EPITHET.matcher(this.view.key(index)).matches() && isRare(index)
				&& GENUS.matcher(this.view.key(index - 1)).matches() && isRare(index - 1)
				&& !this.view.form(index - 1).hasName()
				&& (this.view.isUnlisted(index) || this.view.isUnlisted(index - 1));
	}

	private boolean isRare(int index) {
		return this.view.form(index).commonSenses().stream().allMatch((sense) -> sense.band() > UNCOMMON);
	}

	/** Where a run of capitals ends; small words may stand inside it. */
	private int endOfRun(int first) {
		int end = first + 1;
		for (int next = end; next < this.view.size() && this.view.isJoined(next); next++) {
			if (isCount(next)) {
				break;
			}
			if (this.view.isCapital(next)) {
				end = next + 1;
			}
			else if (!NameWords.LINKS.contains(this.view.key(next))) {
				break;
			}
		}
		return end;
	}

	/** Surat Keputusan Nomor 5 */
	private boolean isCount(int index) {
		return NameWords.COUNTED.contains(this.view.key(index)) && index + 1 < this.view.size()
				&& (this.view.isNumber(index + 1) || this.view.isRoman(index + 1));
	}

	private void mark(int first, int end) {
		if (this.view.isWritten(Casing.SENTENCE) || this.view.isWritten(Casing.SMALL)) {
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
		return this.view.isProper(index) && (!isUsual(index) || isPlaceAfter(index))
				&& (!this.view.form(index).isForeign() || (this.view.isRunOn(index) && this.view.isProper(index - 1))
						|| (this.view.isRunOn(index + 1) && this.view.isProper(index + 1)));
	}

	/** Lima Manfaat is no town of Peru. */
	private boolean isUsual(int index) {
		WordForm form = this.view.form(index);
		return this.view.isWord(index) && !form.isForeign() && form.commonSenses().getFirst().band() < UNCOMMON;
	}

	private boolean isPlaceAfter(int index) {
		return index > 0 && Set.of("di", "ke", "dari").contains(this.view.key(index - 1));
	}

	/** Whether a name, and not only a sentence, begins here. */
	private boolean opensName(int first, int end) {
		boolean goesOn = end > first + 1;
		if (this.view.isLetter(first)) {
			return this.view.isShortened(first) || (goesOn && this.view.isListedPerson(first + 1));
		}
		if (this.persons.show(first) || isEpithet(first + 1)) {
			return true;
		}
		if (!this.view.isProper(first)) {
			return isCharacter(first)
					|| goesOn && (opensHead(first) || this.view.isRank(first) || isColloquialBeforeName(first));
		}
		return !this.view.isWord(first) || this.document.isSeen(this.view.key(first))
				|| (goesOn && (this.view.form(first).isForeign() || this.view.isProper(first + 1)));
	}

	private boolean opensHead(int first) {
		return this.view.isHead(first) && !NameWords.PLAIN_HEADS.contains(this.view.key(first));
	}

	/** Malin Kundang is no colloquial "mal-in". */
	private boolean isColloquialBeforeName(int first) {
		return this.view.key(first).endsWith("in") && !this.view.form(first).isListedWord()
				&& this.view.isUnlisted(first + 1);
	}

	/** Offices first, each with the common words that go with it: Direktur Utama. */
	private void markRun(int start, int end) {
		int first = start;
		while (first < end && this.view.isOffice(first) && !this.view.isAddressed(first)
				&& !isPlural(this.view.key(first))) {
			int next = endOfOffice(first, end);
			this.named.set(first, next == first + 1 && next < end && isRankBefore(first, next));
			first = next;
		}
		if (first == end - 1) {
			this.named.set(first, isNameAlone(first));
		}
		else if (first < end) {
			boolean whole = first == start && (isAfterHead(first) || isAfterWork(first));
			this.named.set(whole ? first : startOfName(first, end), end);
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
				&& (this.view.isPersonal(next) || (this.view.isAddressed(next) && !this.view.isHeldAlone(next))
						|| (this.view.isProper(next) && alone));
	}

	/** From the first word where some word names, else from the institution or place. */
	private int startOfName(int first, int end) {
		int head = end;
		for (int i = end - 1; i >= first; i--) {
			if (this.view.isPersonal(i)) {
				return startBefore(i, first);
			}
			head = (i < end - 1 && this.view.isHead(i)) ? i : head;
		}
		return this.view.isAddressed(first) ? first : NameWords.POINTING.contains(this.view.key(end)) ? end : head;
	}

	/** The first word, unless it is of the sentence: Kenapa Harus Inul? */
	private int startBefore(int personal, int first) {
		int start = first;
		while (start < personal && isGrammatical(start)) {
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
		return first.band() < UNCOMMON && first.partOfSpeech().wordClass() == WordClass.FUNCTION;
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
		if (this.view.isAddressed(index)) {
			return !this.view.isHeldAlone(index);
		}
		if (this.view.isProper(index) || this.persons.show(index)) {
			return true;
		}
		if (this.view.isJoined(index) && this.view.isNumber(index - 1)) {
			return false;
		}
		return isAfterHead(index) || isEpithet(index + 1) || isCharacter(index);
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
