package id.layang.glossary;

/**
 * A line of a glossary file.
 *
 * @param file the file's name under the glossary folder
 * @param number the line, from 1
 * @param text the line without its end
 */
record Line(String file, int number, String text) {

	boolean isContent() {
		return !this.text.isEmpty() && !this.text.startsWith("#");
	}

	String[] columns() {
		return this.text.split("\t", -1);
	}

	Problem problem(String message) {
		return new Problem("glossary/" + this.file, this.number, message);
	}

}
