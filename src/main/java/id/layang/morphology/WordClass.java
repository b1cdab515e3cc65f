package id.layang.morphology;

import java.util.EnumSet;
import java.util.Set;

/**
 * What an affix can attach to and what it yields. The first eleven are classes a glossary
 * gives a word; the others are stages inside a word.
 */
public enum WordClass {

	NOUN('N'), VERB('V'), ADJECTIVE('A'), ADVERB('D'), NUMBER('Q'), PRONOUN('P'), PREPOSITION('R'), FUNCTION('F'),
	NAME('X'), FOREIGN('G'), INFORMAL('I'), BOUND_ROOT('B'), STEM('S'), VOICELESS('W'), ACTIVE('M'), VOICED('U'),
	CLITICISED('C'), PARTICLED('T');

	/** Every class a finished word may have. */
	static final int WORDS = mask("NVMADQPRFXUCT");

	private final char letter;

	WordClass(char letter) {
		this.letter = letter;
	}

	int bit() {
		return 1 << ordinal();
	}

	static int mask(String letters) {
		int mask = 0;
		for (WordClass wordClass : values()) {
			mask |= (letters.indexOf(wordClass.letter) >= 0) ? wordClass.bit() : 0;
		}
		return mask;
	}

	/** The classes in a mask; a verb's stages count as verbs. */
	static Set<WordClass> of(int mask) {
		Set<WordClass> classes = EnumSet.noneOf(WordClass.class);
		for (WordClass wordClass : values()) {
			if ((mask & wordClass.bit()) != 0) {
				classes.add(isVerbal(wordClass) ? VERB : wordClass);
			}
		}
		return classes;
	}

	private static boolean isVerbal(WordClass wordClass) {
		return wordClass == STEM || wordClass == VOICELESS || wordClass == ACTIVE || wordClass == VOICED;
	}

	static int mask(Set<WordClass> classes) {
		int mask = 0;
		for (WordClass wordClass : classes) {
			mask |= wordClass.bit();
		}
		return mask;
	}

}
