package id.layang.annotation;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import id.layang.annotation.AnnotatedWord.Kind;
import id.layang.glossary.Sense;
import id.layang.text.Token;
import org.jspecify.annotations.Nullable;

/** What each word of a sentence is, and which of its senses a name leaves open. */
final class SentenceNames {

	/** A longer run of capitals is a list or a headline. */
	private static final int LONGEST_NAME = 15;

	private final CapitalView view;

	private final BitSet named;

	private final Acronyms acronyms;

	SentenceNames(CapitalView view, BitSet named, Acronyms acronyms) {
		this.view = view;
		this.named = named;
		this.acronyms = acronyms;
	}

	/** The words of a phrase that is listed as a name. */
	void add(IntStream words) {
		words.filter(this.view::isCapital).forEach(this.named::set);
	}

	Kind kind(int index) {
		Token token = this.view.sentence().token(index);
		boolean digits = Character.isDigit(token.surface().charAt(0)) && !Acronyms.isCode(token);
		if (token.kind() == Token.Kind.NUMBER || digits || this.view.isRoman(index)) {
			return Kind.NUMBER;
		}
		if (this.acronyms.isAcronym(this.view.sentence(), index)) {
			return Kind.ACRONYM;
		}
		if (this.named.get(index)) {
			return Kind.NAME;
		}
		return this.view.form(index).isForeign() || this.view.isOtherScript(index) ? Kind.FOREIGN : Kind.WORD;
	}

	/** The senses that may be meant, for a word of that kind. */
	List<Sense> senses(int index, Kind kind) {
		WordForm form = this.view.form(index);
		return switch (kind) {
			case ACRONYM -> Acronyms.isCode(this.view.sentence().token(index)) ? Acronyms.ofCode(form.senses())
					: standingFor(this.acronyms.full(this.view.key(index)), form.senses());
			case NUMBER -> numerals(index, form);
			case FOREIGN -> form.senses();
			case NAME -> this.view.asWritten(index, named(index, form));
			case WORD -> this.view.isWord(index) ? opening(index, form) : unlisted(form);
		};
	}

	/** XXI is twenty-one before it is a chain of cinemas; X is never a letter here. */
	private List<Sense> numerals(int index, WordForm form) {
		if (!this.view.isRoman(index)) {
			return form.senses();
		}
		Stream<Sense> numbers = form.senses().stream().filter(CapitalView::isNumeral);
		Stream<Sense> names = form.senses().stream().filter((sense) -> sense.isName() && !this.view.isLetter(index));
		return Stream.concat(numbers, names).toList();
	}

	/** A document's own words for an acronym outweigh the glossary's. */
	private static List<Sense> standingFor(@Nullable String full, List<Sense> senses) {
		return (full == null) ? senses : senses.stream().filter((sense) -> Acronyms.standsFor(sense, full)).toList();
	}

	private List<Sense> named(int index, WordForm form) {
		if (form.hasName()) {
			return isOnlyName(index) ? form.nameSenses() : form.senses();
		}
		return isSilent(index) ? List.of() : form.senses();
	}

	private static List<Sense> unlisted(WordForm form) {
		return form.hasName() ? form.nameSenses() : form.senses();
	}

	/**
	 * At a beginning a capital says nothing: the common word, unless the cues want the
	 * name.
	 */
	private List<Sense> opening(int index, WordForm form) {
		boolean both = form.hasName() && this.view.sentence().token(index).isCapitalised();
		return both ? Stream.concat(form.commonSenses().stream(), form.nameSenses().stream()).toList()
				: form.commonSenses();
	}

	/**
	 * Whether a name's common meaning must stay silent here: Budi Luhur, Pak Harapan; not
	 * Kementerian Keuangan.
	 */
	private boolean isSilent(int index) {
		WordForm form = this.view.form(index);
		boolean opaque = form.isForeign() || this.view.isLetter(index);
		if (!form.isListedWord() || (opaque && this.view.isCapital(index)) || isAddressedByName(index)
				|| isStrayMonth(index)) {
			return true;
		}
		for (int i = index; i > index - LONGEST_NAME && this.view.isRunOn(i); i--) {
			if (this.view.isOpaque(i - 1)) {
				return true;
			}
		}
		return false;
	}

	/** Pak Harapan is called Harapan, Pak Lurah is the headman. */
	private boolean isAddressedByName(int index) {
		return this.view.isAddressed(index) && !NameWords.isHeld(this.view.key(index));
	}

	/** Jan de Vries is no January. */
	private boolean isStrayMonth(int index) {
		return this.view.isCapitalFirst(index) && NameWords.LINKS.contains(this.view.key(index + 1));
	}

	/** Whether only the name can be meant: after a word of address or beside a name. */
	private boolean isOnlyName(int index) {
		if (!this.view.form(index).isListedWord() || this.view.isAddressed(index)) {
			return true;
		}
		return this.view.isRunOn(index) && !this.view.form(index - 1).hasCommonWord();
	}

	/** Why an acronym that is not listed means what it means. */
	@Nullable Reason because(int index, Kind kind) {
		String full = (kind == Kind.ACRONYM) ? this.acronyms.full(this.view.key(index)) : null;
		return (full == null) ? null : new Reason("short for " + full, "singkatan dari " + full);
	}

}
