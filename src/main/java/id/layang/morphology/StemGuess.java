package id.layang.morphology;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Lucene's Indonesian stemmer, behind its filter (the class itself is hidden). It alters
 * one unaffixed word in eight and turns berikan into ikan, so its answer is only ever a
 * guess: the caller must find it listed and say that it is one.
 */
final class StemGuess {

	String stem(String word) {
		KeywordTokenizer whole = new KeywordTokenizer();
		whole.setReader(new java.io.StringReader(word));
		try (TokenStream stems = new IndonesianStemFilter(whole, true)) {
			CharTermAttribute term = stems.getAttribute(CharTermAttribute.class);
			stems.reset();
			String stem = stems.incrementToken() ? term.toString() : word;
			stems.end();
			return stem;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("A string could not be read", ex);
		}
	}

}
