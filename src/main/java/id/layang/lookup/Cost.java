package id.layang.lookup;

/** How far each sort of match is from the very thing asked for. */
final class Cost {

	static final double EXACT = 0;

	static final double OTHER_SPACING = 2;

	static final double FORM = 10;

	static final double MEANING = 12;

	/** An Indonesian word that is English too: make is rather membuat than to wear. */
	static final double FOREIGN = 12.6;

	/** A rare word that is an everyday one in English: won is rather menang. */
	static final double RATHER_ENGLISH = 14;

	static final double FOREIGN_NAME = 17;

	/** An acronym asked for in small letters: who is rather siapa than WHO. */
	static final double OTHER_CASE = 13;

	/** A word of a dictionary brought along: behind whatever our own words explain. */
	static final double BROUGHT = 20;

	/** A name asked for in small letters: wolves are rather serigala than Wolves. */
	static final double NAME_IN_SMALL_LETTERS = 16;

	/** In an older or a hurried spelling: djalan, anak2. */
	static final double OTHER_SPELLING = 15;

	static final double UNUSUAL_FORM = 16;

	static final double FAMILY = 22;

	static final double PHRASE = 30;

	static final double PREFIX = 40;

	static final double SIMILAR = 41;

	/** A phrase with the word that the form asked for leads to. */
	static final double PHRASE_OF_ROOT = 45;

	static final double MENTION = 50;

	static final double PART = 60;

	static final double EXAMPLE = 80;

	private Cost() {
	}

}
