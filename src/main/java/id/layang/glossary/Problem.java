package id.layang.glossary;

/**
 * Something wrong in a glossary file.
 *
 * @param file the file, as a reader of the message would open it
 * @param line the line, from 1
 * @param message what is wrong and how to mend it
 */
public record Problem(String file, int line, String message) {

	@Override
	public String toString() {
		return this.file + ":" + this.line + ": " + this.message;
	}

}
