package id.layang.lookup;

import java.util.List;

import id.layang.lookup.Findings.Tried;
import id.layang.lookup.Reason.Match;

/** The words of a query of several words, one by one, when nothing answers the whole. */
final class PartsFinder implements Finder {

	private static final int MOST_WORDS = 10;

	private static final int PER_WORD = 2;

	private final List<Finder> finders;

	PartsFinder(List<Finder> finders) {
		this.finders = finders;
	}

	@Override
	public boolean suits(Query query, Hits soFar) {
		return !query.isOneWord() && !soFar.isConvincing();
	}

	@Override
	public void find(Query query, Hits hits) {
		double cost = Cost.PART;
		for (String word : query.words().stream().distinct().limit(MOST_WORDS).toList()) {
			for (Hit hit : best(query.about(word))) {
				hits.add(new Hit(hit.entry(), hit.senses(), reason(word, hit), cost++, null));
			}
		}
	}

	private List<Hit> best(Query word) {
		Hits hits = new Hits();
		this.finders.stream().filter((finder) -> finder.suits(word, hits)).forEach((finder) -> finder.find(word, hits));
		return hits.best(PER_WORD);
	}

	private static Reason reason(String word, Hit hit) {
		Reason reason = hit.reason();
		return new Reason(Match.PART, word + ": " + reason.english(), word + ": " + reason.indonesian());
	}

	@Override
	public Tried tried() {
		return new Tried("each word by itself", "setiap kata satu per satu");
	}

}
