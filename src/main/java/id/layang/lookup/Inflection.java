package id.layang.lookup;

/**
 * A form of a word.
 *
 * @param kind what form it is
 * @param form the form
 */
public record Inflection(Kind kind, String form) {

	/** The forms that a learner meets most. */
	public enum Kind {

		ACTIVE, ACTIVE_OBJECT, PASSIVE, BY_ME, BY_YOU, COMMAND, AGAIN, MINE, YOURS, THEIRS, MANY, THEIR_MANY

	}

}
