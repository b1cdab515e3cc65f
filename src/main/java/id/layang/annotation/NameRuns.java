package id.layang.annotation;

import java.util.BitSet;

import id.layang.annotation.SentenceView.Casing;

/**
 * Finds the names of a sentence, run of capitals by run of capitals: Bank Pembangunan
 * Daerah Jawa Timur, Lord of the Rings, R. Ahmad.
 */
final class NameRuns {

	private final CapitalView view;

	private final Offices offices;

	private final NameHints hints;

	private final RomanNumerals numerals;

	private final BitSet named;

	NameRuns(CapitalView view, NameRecogniser document) {
		this.view = view;
		this.offices = new Offices(view);
		this.hints = NameHints.of(view, document);
		this.numerals = new RomanNumerals(view);
		this.named = new BitSet(view.size());
	}

	BitSet named() {
		int first = 0;
		while (first < this.view.size()) {
			if (this.view.isCapital(first)) {
				int end = endOfRun(first);
				mark(first, end);
				first = end;
			}
			else {
				this.named.set(first, isListedInChat(first) || isMoreOfName(first));
				first++;
			}
		}
		new WorkTitles(this.view).addTo(this.named);
		return this.named;
	}

	private boolean isListedInChat(int index) {
		return this.view.isWritten(Casing.SMALL) && this.view.form(index).hasName() && !this.view.isWord(index);
	}

	/** The epithet of Capsicum annuum; 高雄 after Kaohsiung. */
	private boolean isMoreOfName(int index) {
		if (index == 0 || !this.named.get(index - 1)) {
			return false;
		}
		return this.view.isOtherScript(index) || this.hints.epithets().stands(index);
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
				&& (this.view.isNumber(index + 1) || this.numerals.stands(index + 1));
	}

	private void mark(int first, int end) {
		if (this.view.isWritten(Casing.SENTENCE) || this.view.isWritten(Casing.SMALL)) {
			new RunNames(this.view, this.offices, this.hints, this.named).mark(begins(first, end) ? first : first + 1,
					end);
		}
		HeadlineNames headline = new HeadlineNames(this.view);
		for (int i = first; i < end; i++) {
			if (this.view.isCapital(i) && headline.stands(i)) {
				this.named.set(i);
			}
		}
	}

	private boolean begins(int first, int end) {
		return !this.view.sentence().opens(first)
				|| new NameOpenings(this.view, this.offices, this.hints).show(first, end)
				|| this.offices.isOffice(first);
	}

}
