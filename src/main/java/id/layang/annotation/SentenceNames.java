package id.layang.annotation;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

import id.layang.annotation.AnnotatedWord.Kind;
import id.layang.glossary.Sense;
import id.layang.text.Token;
import org.jspecify.annotations.Nullable;

/** What each word of a sentence is, and which of its senses a name leaves open. */
final class SentenceNames {

	private final CapitalView view;

	private final BitSet named;

	private final Acronyms acronyms;

	SentenceNames(CapitalView view, BitSet named, Acronyms acronyms) {
		this.view = view;
		this.named = named;
		this.acronyms = acronyms;
	}

	Kind kind(int index) {
		Token token = this.view.sentence().token(index);
		if (token.kind() == Token.Kind.NUMBER || Character.isDigit(token.surface().charAt(0))) {
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
			case ACRONYM -> standingFor(this.acronyms.full(this.view.key(index)), form.senses());
			case NUMBER, FOREIGN -> form.senses();
			case NAME -> named(index, form);
			case WORD -> this.view.isWord(index) ? opening(index, form) : unlisted(form);
		};
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
		for (int i = index; this.view.isRunOn(i); i--) {
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
