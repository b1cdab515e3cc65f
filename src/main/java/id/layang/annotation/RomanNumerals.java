package id.layang.annotation;

import java.util.List;
import java.util.regex.Pattern;

import id.layang.glossary.PartOfSpeech;
import id.layang.glossary.Sense;
import id.layang.text.Token;

/** Numbers in Roman letters, and what only looks like them. */
record RomanNumerals(CapitalView view) {

	private static final String LETTERS = "IVXLCDM";

	private static final Pattern NUMERAL = Pattern
		.compile("(?=..)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})");

	/**
	 * XIX, and the I of Kelas I; not the I of I Made, nor CD, which is short for a word.
	 */
	boolean stands(int index) {
		Token token = this.view.sentence().token(index);
		String surface = token.surface();
		if (token.isSmall()) {
			return false;
		}
		if (surface.length() == 1) {
			return "IVX".contains(surface) && this.view.isJoined(index) && !this.view.isShortened(index)
					&& isNumbered(index, surface);
		}
		if (LETTERS.indexOf(surface.charAt(0)) < 0 || LETTERS.indexOf(surface.charAt(1)) < 0) {
			return false;
		}
		List<Sense> senses = this.view.form(index).senses();
		return (senses.isEmpty() ? surface.length() > 2 : senses.stream().anyMatch(RomanNumerals::isNumber))
				&& NUMERAL.matcher(surface).matches();
	}

	private boolean isNumbered(int index, String letter) {
		boolean last = this.view.sentence().token(index - 1).isCapitalised() && !this.view.isRunOn(index + 1);
		boolean ruler = letter.equals("I") || letter.equals("V") && this.view.isListedPerson(index - 1);
		return last && ruler || NameWords.COUNTED.contains(this.view.key(index - 1));
	}

	static boolean isNumber(Sense sense) {
		return sense.partOfSpeech() == PartOfSpeech.NUMBER;
	}

}
