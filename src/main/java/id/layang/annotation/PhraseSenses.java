package id.layang.annotation;

import id.layang.glossary.Glossary;

/** The senses of phrases, worked out once each and kept while they are in use. */
final class PhraseSenses {

	private final Glossary glossary;

	private final SenseRanker ranker;

	private final RecentMap<String, Rivals> known = new RecentMap<>();

	private final PhraseParts parts = new PhraseParts();

	PhraseSenses(Glossary glossary, SenseRanker ranker) {
		this.glossary = glossary;
		this.ranker = ranker;
	}

	Rivals of(String headword) {
		return this.known.get(headword, this::rivals);
	}

	PhraseParts parts() {
		return this.parts;
	}

	private Rivals rivals(String headword) {
		return this.ranker.rivals(this.glossary.senses(headword));
	}

}
