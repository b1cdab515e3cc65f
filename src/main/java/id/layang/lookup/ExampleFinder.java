package id.layang.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import id.layang.glossary.Example;
import id.layang.glossary.Glossary;
import id.layang.lookup.Findings.Tried;
import id.layang.lookup.Analyzers.Field;
import id.layang.lookup.GlossIndex.Place;
import id.layang.lookup.Postings.OneOf;
import id.layang.lookup.Reason.Match;
import org.apache.lucene.analysis.Analyzer;

/**
 * Example sentences, Indonesian or English, with the words or exactly the quoted ones.
 */
final class ExampleFinder implements Finder {

	private static final int MOST = 6;

	/** How many sentences with the words are read for their order. */
	private static final int CANDIDATES = 200;

	private static final double NEXT = 0.1;

	private final GlossIndex index;

	private final Glossary glossary;

	private final Analyzer analyzer = Analyzers.perField();

	ExampleFinder(GlossIndex index, Glossary glossary) {
		this.index = index;
		this.glossary = glossary;
	}

	@Override
	public boolean suits(Query query, Hits soFar) {
		return true;
	}

	@Override
	public void find(Query query, Hits hits) {
		if (query.shape() == Query.Shape.QUOTED) {
			Quotation quotation = new Quotation(query.text());
			add(query, CANDIDATES, (example) -> isIn(example, quotation), hits);
		}
		else {
			add(query, MOST, (example) -> true, hits);
		}
	}

	private static boolean isIn(Example example, Quotation quotation) {
		return quotation.isIn(example.sentence()) || quotation.isIn(example.english());
	}

	private void add(Query query, int candidates, Predicate<Example> fits, Hits hits) {
		int place = 0;
		for (Place found : this.index.search(either(query), candidates)) {
			Example example = this.glossary.example(found.sense().key());
			if (place < MOST && example != null && fits.test(example)) {
				hits.add(new Hit(found.entry(), List.of(found.sense()), reason(query.text()),
						Cost.EXAMPLE + NEXT * place++, example));
			}
		}
	}

	@Override
	public double least() {
		return Cost.EXAMPLE;
	}

	private List<List<OneOf>> either(Query query) {
		List<List<OneOf>> either = new ArrayList<>();
		if (query.side().isIndonesian()) {
			either.add(Stems.all(this.analyzer, Field.EXAMPLE_INDONESIAN, query.key()));
		}
		if (query.side().isEnglish()) {
			either.add(Stems.all(this.analyzer, Field.EXAMPLE_ENGLISH, query.key()));
		}
		return either;
	}

	private static Reason reason(String text) {
		return new Reason(Match.EXAMPLE, "in an example with " + text, "dalam contoh dengan " + text);
	}

	@Override
	public Tried tried() {
		return new Tried("example sentences", "contoh kalimat");
	}

}
