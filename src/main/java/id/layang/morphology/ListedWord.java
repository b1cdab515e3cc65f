package id.layang.morphology;

import org.jspecify.annotations.Nullable;

/** A listed word; its derivation is worked out when first asked for. */
final class ListedWord {

	private final Lexeme lexeme;

	private final String key;

	private final int classes;

	private volatile @Nullable Candidate derived;

	ListedWord(Lexeme lexeme, String key) {
		this.lexeme = lexeme;
		this.key = key;
		int listed = WordClass.mask(lexeme.classes());
		this.classes = isShortened() ? listed & ~WordClass.VERB.bit() | WordClass.ACTIVE.bit() : listed;
	}

	/** Nerbitkan is menerbitkan cut short: it is no stem that meN- could stand on. */
	private boolean isShortened() {
		return ("me" + this.key).equals(this.lexeme.standard());
	}

	Lexeme lexeme() {
		return this.lexeme;
	}

	String key() {
		return this.key;
	}

	/** What it is, as a bit mask. */
	int classes() {
		return this.classes;
	}

	/** Whether it is written as its key, not a phrase whose spaces were left out. */
	boolean isWritten() {
		return this.lexeme.headword().indexOf(' ') < 0;
	}

	boolean isActiveVerb() {
		return this.lexeme.classes().contains(WordClass.VERB) && this.key.startsWith("me");
	}

	/** Nyolong, which stands for mencuri and has dicolong beside it. */
	boolean isInformalVerb() {
		return this.lexeme.classes().contains(WordClass.VERB) && this.lexeme.standard() != null
				&& (this.key.startsWith("n") || this.key.startsWith("m"));
	}

	/** Rapet, which writes rapat as speech has it. */
	boolean isSpokenQuality() {
		String standard = this.lexeme.standard();
		return standard != null && this.lexeme.classes().contains(WordClass.ADJECTIVE)
				&& Variants.isSpelling(this.key, Derivations.joined(standard));
	}

	Candidate derived(Derivations derivations) {
		Candidate known = this.derived;
		if (known == null) {
			known = derivations.derive(this.lexeme, this.key, this.classes).costing(this.lexeme.cost());
			this.derived = known;
		}
		return known;
	}

}
