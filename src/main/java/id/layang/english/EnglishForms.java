package id.layang.english;

/**
 * The forms of English words and short phrases: stop, stopped; carry out, carried out;
 * point of view, points of view. Spelling is British. Immutable and safe for use by many
 * threads.
 */
public final class EnglishForms {

	// No library: the lexicon of SimpleNLG is megabytes for what a few small tables do.

	private final Verbs verbs = new Verbs();

	private final Nouns nouns = new Nouns();

	private final Adjectives adjectives = new Adjectives();

	/** Called, carried out, been repeated. */
	public String pastParticiple(String verb) {
		return VerbPhrase.of(verb).with(this.verbs::participle);
	}

	/** Called, carried out, was repeated. */
	public String past(String verb) {
		return VerbPhrase.of(verb).with(this.verbs::past);
	}

	/** Calling, carrying out, being repeated. */
	public String gerund(String verb) {
		return VerbPhrase.of(verb).with(this.verbs::gerund);
	}

	/** Calls, carries out, is repeated. */
	public String thirdPerson(String verb) {
		return VerbPhrase.of(verb).with(this.verbs::thirdPerson);
	}

	/**
	 * Books, points of view; the noun itself where it is not counted or plural already.
	 */
	public String plural(String noun) {
		return this.nouns.plural(noun);
	}

	/** Longer, more beautiful. */
	public String comparative(String adjective) {
		return this.adjectives.comparative(adjective);
	}

	/** Longest, most beautiful. */
	public String superlative(String adjective) {
		return this.adjectives.superlative(adjective);
	}

	/** Sadly, easily, fast; in a friendly way. */
	public String adverb(String adjective) {
		return this.adjectives.adverb(adjective);
	}

	/** Third, hundredth; the words themselves where they are no number. */
	public String ordinal(String number) {
		return Ordinals.of(number);
	}

	/** 21st, 112th. */
	public String ordinalFigure(String figure) {
		return Ordinals.ofFigure(figure);
	}

}
