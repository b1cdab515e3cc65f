package id.layang.exchange.dictionary;

/**
 * How much may be read.
 *
 * @param entries the most entries of all dictionaries together
 * @param bytes the most uncompressed bytes of all dictionaries together
 * @param ratio how many times larger than on disk a file may become
 * @param files the most files in an archive
 */
record Limits(int entries, long bytes, int ratio, int files) {

	static final Limits STANDARD = new Limits(2_000_000, 512L << 20, 200, 10_000);

	/** Below this, no ratio is suspicious. */
	static final int HARMLESS = 1 << 20;

	/** The longest article, in bytes. */
	static final int ARTICLE = 256 << 10;

	/** The longest headword, in characters. */
	static final int HEADWORD = 100;

	/** The longest gloss that is shown, in characters. */
	static final int GLOSS = 300;

	/** The most glosses of a headword. */
	static final int GLOSSES = 20;

}
