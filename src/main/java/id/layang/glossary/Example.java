package id.layang.glossary;

/**
 * A sentence that shows a sense at work.
 *
 * @param key the sense's key
 * @param indonesian the sentence, the word in square brackets
 * @param english what it means
 */
public record Example(String key, String indonesian, String english) {

	/** The sentence without its brackets. */
	public String sentence() {
		return this.indonesian.replace("[", "").replace("]", "");
	}

	/** Where the marked word starts in {@link #sentence()}, in UTF-16 code units. */
	public int markedAt() {
		return this.indonesian.indexOf('[');
	}

}
