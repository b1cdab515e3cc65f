package id.layang.lookup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import id.layang.lookup.Postings.OneOf;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The terms into which an analyser cuts a text. */
final class Stems {

	private Stems() {
	}

	/** All the stems of a text, as the index is asked for them. */
	static List<OneOf> all(Analyzer analyzer, String field, String text) {
		return of(analyzer, field, text).stream().map((stem) -> new OneOf(field, Set.of(stem))).toList();
	}

	static List<String> of(Analyzer analyzer, String field, String text) {
		List<String> terms = new ArrayList<>();
		try (TokenStream stream = analyzer.tokenStream(field, text)) {
			CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				terms.add(term.toString());
			}
			stream.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("A string could not be read", ex);
		}
		return terms;
	}

}
