package id.layang.annotation;

import java.util.List;

import id.layang.glossary.Sense;
import id.layang.morphology.Confidence;
import id.layang.morphology.Reading;
import id.layang.morphology.Step.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A reading with what it means.
 *
 * @param reading how the word is built
 * @param senses the senses of the headword reached, commonest first
 * @param rootSenses the senses of the root, where it is another listed word
 * @param inflected what its affixes make of the English of each sense
 */
public record FormReading(Reading reading, List<Sense> senses, List<Sense> rootSenses, Inflected inflected) {

	public FormReading {
		senses = List.copyOf(senses);
		rootSenses = List.copyOf(rootSenses);
	}

	FormReading(Reading reading, List<Sense> senses, List<Sense> rootSenses) {
		this(reading, senses, rootSenses, Inflected.NOT);
	}

	FormReading with(Inflected worked) {
		return new FormReading(this.reading, this.senses, this.rootSenses, worked);
	}

	/** The English of this very form where it is regular: be called; null elsewhere. */
	public @Nullable String english() {
		return this.senses.isEmpty() ? null : this.inflected.english(this.senses.getFirst());
	}

	/**
	 * Whether it is a word as it stands, a root or a word said twice: serang and
	 * hakim-hakim, but not bekasi, which bekas with -i is not.
	 */
	boolean isListedWord() {
		boolean bare = this.reading.affixes().stream().allMatch((affix) -> affix.id().startsWith("reduplication"));
		return !this.reading.name() && isVerified() && (bare || this.reading.confidence() == Confidence.EXACT);
	}

	/** Whether it is a listed word, however it is spelt and owned: gedee, gedenya. */
	boolean isWholeWord() {
		return !this.reading.name() && isVerified()
				&& this.reading.outerAffixes()
					.stream()
					.allMatch((affix) -> affix.id().startsWith("spelling:") || affix.kind() == Kind.CLITIC
							|| affix.kind() == Kind.PARTICLE);
	}

	boolean isInflected() {
		return !this.inflected.affixes().isEmpty();
	}

	/** Whether it has -ku, -mu or -nya. */
	boolean isOwned() {
		return this.reading.outerAffixes().stream().anyMatch((affix) -> affix.kind() == Kind.CLITIC);
	}

	boolean isVerified() {
		return this.reading.confidence() != Confidence.GUESSED && !this.senses.isEmpty();
	}

}
