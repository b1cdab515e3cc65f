package id.layang.annotation;

/**
 * What a word is worth as a cue.
 *
 * @param weight how much it counts: the commonest words stand beside everything
 * @param reach how many words away it still counts
 */
public record Cue(double weight, int reach) {

	/** How far a content word reaches. */
	static final int SENTENCE = 16;

}
