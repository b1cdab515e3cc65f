package id.layang.exchange;

import java.util.List;

import id.layang.glossary.Example;
import id.layang.glossary.Sense;
import org.jspecify.annotations.Nullable;

/**
 * A headword with all that is told about it.
 *
 * @param headword as listed
 * @param meanings its senses, commonest first
 */
record Article(String headword, List<Meaning> meanings) {

	Article {
		meanings = List.copyOf(meanings);
	}

	/**
	 * A sense with what goes with it.
	 *
	 * @param sense the sense
	 * @param example a sentence that shows it
	 * @param built how the word is built: {@code ter- + isolasi}; empty for a plain word
	 */
	record Meaning(Sense sense, @Nullable Example example, String built) {

		/** The glosses on one line. */
		String english() {
			return String.join("; ", this.sense.glosses());
		}

		String sentence() {
			return (this.example != null) ? this.example.sentence() : "";
		}

		String translation() {
			return (this.example != null) ? this.example.english() : "";
		}

	}

}
