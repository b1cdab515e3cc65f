package id.layang.exchange;

/** What every export says about itself. */
final class Licence {

	static final String TITLE = "Layang Indonesian–English";

	static final String AUTHOR = "Layang";

	static final String NAME = "Apache-2.0";

	static final String DESCRIPTION = "Indonesian–English glossary for readers and learners, with examples.";

	static final String ATTRIBUTION = "Layang, licensed under the Apache License, Version 2.0"
			+ " (https://www.apache.org/licenses/LICENSE-2.0)";

	static final String NOTICE = TITLE + "\n" + DESCRIPTION + "\n\n" + ATTRIBUTION + "\n\n"
			+ "You may use, change and pass on this glossary, also for money, under the terms of that licence;\n"
			+ "keep this notice with it. It comes without warranty of any kind.\n";

	private Licence() {
	}

}
