package id.layang.annotation;

import java.util.BitSet;
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

	private final Offices offices;

	private final RomanNumerals numerals;

	private final BitSet named;

	private final Acronyms acronyms;

	SentenceNames(CapitalView view, BitSet named, Acronyms acronyms) {
		this.view = view;
		this.offices = new Offices(view);
		this.numerals = new RomanNumerals(view);
		this.named = named;
		this.acronyms = acronyms;
	}

	/** The words of a phrase that is listed as a name. */
	void add(IntStream words) {
		words.filter(this.view::isCapital).forEach(this.named::set);
	}

	Kind kind(int index) {
		Kind told = this.view.sentence().token(index).isSmall() ? null : toldByLetters(index);
		if (told != null) {
			return told;
		}
		if (this.named.get(index)) {
			return Kind.NAME;
		}
		return this.view.form(index).isForeign() || this.view.isOtherScript(index) ? Kind.FOREIGN : Kind.WORD;
	}

	/** By figures and capitals in it; null where they tell nothing. */
	private @Nullable Kind toldByLetters(int index) {
		if (isFigure(index)) {
			return Kind.NUMBER;
		}
		if (this.numerals.stands(index)) {
			return isOrdinalOfPerson(index) ? Kind.NAME : Kind.NUMBER;
		}
		return this.acronyms.isAcronym(this.view.sentence(), index) ? Kind.ACRONYM : null;
	}

	/** Louis XIV, not Bab IV. */
	private boolean isOrdinalOfPerson(int index) {
		return index > 0 && this.named.get(index - 1) && this.view.isJoined(index) && this.view.isPersonal(index - 1)
				&& this.view.isOpaque(index - 1);
	}

	/** 1998, 20-an; not 5G. */
	private boolean isFigure(int index) {
		Token token = this.view.sentence().token(index);
		return token.kind() == Token.Kind.NUMBER
				|| Character.isDigit(token.surface().charAt(0)) && !Acronyms.isCode(token);
	}

	/** The senses that may be meant, for a word of that kind. */
	Rivals senses(int index, Kind kind) {
		WordForm form = this.view.form(index);
		Rivals all = form.rivals().all();
		return switch (kind) {
			case ACRONYM -> acronym(index, all);
			case NUMBER -> isFigure(index) ? all : numeral(index, all);
			case FOREIGN -> all;
			case NAME ->
				this.numerals.stands(index) ? numeral(index, all) : this.view.asWritten(index, named(index, form));
			case WORD -> spelt(index, this.view.isWord(index) ? opening(index, form) : unlisted(form));
		};
	}

	private Rivals acronym(int index, Rivals all) {
		Token token = this.view.sentence().token(index);
		if (Acronyms.isCode(token)) {
			return all.only(Acronyms::isOfCode);
		}
		Rivals written = all.only((sense) -> Acronyms.isOfCapitals(sense, token.surface(), this.view.sentence()));
		return standingFor(this.acronyms.full(this.view.key(index)), written);
	}

	/** XXI is twenty-one before it is a chain of cinemas; X is never a letter here. */
	private Rivals numeral(int index, Rivals all) {
		Stream<Sense> numbers = all.senses().stream().filter(RomanNumerals::isNumber);
		Stream<Sense> names = all.senses().stream().filter((sense) -> sense.isName() && !this.view.isLetter(index));
		return all.only(Stream.concat(numbers, names).toList());
	}

	/** Of 5000 mAh the unit, never mah. */
	private Rivals spelt(int index, Rivals all) {
		String surface = this.view.sentence().token(index).surface();
		boolean exact = this.view.form(index).traits().acronym() && Character.isLowerCase(surface.charAt(0))
				&& !surface.equals(this.view.key(index))
				&& all.senses().stream().anyMatch((sense) -> sense.headword().equals(surface));
		return exact ? all.only((sense) -> sense.headword().equals(surface)) : all;
	}

	/** A document's own words for an acronym outweigh the glossary's. */
	private static Rivals standingFor(@Nullable String full, Rivals all) {
		return (full == null) ? all : all.only((sense) -> Acronyms.standsFor(sense, full));
	}

	private Rivals named(int index, WordForm form) {
		if (isMiddleName(index)) {
			return Rivals.NONE;
		}
		if (form.hasName()) {
			return isOnlyName(index) ? form.rivals().names() : form.rivals().all();
		}
		return isSilent(index) ? Rivals.NONE : form.rivals().all();
	}

	/** The Stamford of Thomas Stamford Raffles is no city. */
	private boolean isMiddleName(int index) {
		return index > 0 && this.view.isRunOn(index) && this.view.isRunOn(index + 1) && isFirstOfAllPerson(index - 1)
				&& isFirstOfAllPerson(index + 1) && this.view.form(index).hasName() && !this.view.isListedPerson(index);
	}

	private boolean isFirstOfAllPerson(int index) {
		WordForm form = this.view.form(index);
		return form.hasName() && form.nameSenses().getFirst().isKind("person");
	}

	private static Rivals unlisted(WordForm form) {
		return form.hasName() ? form.rivals().names() : form.rivals().all();
	}

	/**
	 * At a beginning a capital says nothing: the common word, unless the cues want the
	 * name.
	 */
	private Rivals opening(int index, WordForm form) {
		boolean both = form.hasName() && this.view.sentence().token(index).isCapitalised();
		return both ? form.rivals().opening() : form.rivals().common();
	}

	/**
	 * Whether a name's common meaning must stay silent here: Budi Luhur, Pak Harapan; not
	 * Kementerian Keuangan.
	 */
	private boolean isSilent(int index) {
		WordForm form = this.view.form(index);
		boolean opaque = form.isForeign() || this.view.isLetter(index);
		if (!form.isListedWord() || (opaque && this.view.isCapital(index)) || isAddressedByName(index)
				|| isStrayMonth(index) || this.view.isSurname(index)) {
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
		return this.offices.isAddressed(index) && !NameWords.isHeld(this.view.key(index))
				&& !NameWords.PERSONS.contains(this.view.key(index));
	}

	/** Jan de Vries is no January. */
	private boolean isStrayMonth(int index) {
		return this.view.isCapitalFirst(index) && NameWords.LINKS.contains(this.view.key(index + 1));
	}

	/** Whether only the name can be meant: after a word of address or beside a name. */
	private boolean isOnlyName(int index) {
		if (!this.view.form(index).isListedWord() || this.offices.isAddressed(index)) {
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
