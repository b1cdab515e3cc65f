package id.layang.lookup;

import java.util.Map;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** How each field of the index is cut into terms; stop words are kept everywhere. */
final class Analyzers {

	private Analyzers() {
	}

	static Analyzer perField() {
		return new PerFieldAnalyzerWrapper(new English(),
				Map.of(Field.EXAMPLE_INDONESIAN, new IndonesianAnalyzer(CharArraySet.EMPTY_SET)));
	}

	/** The names of the fields. */
	static final class Field {

		/** The key of the sense that a document stands for. */
		static final String SENSE = "sense";

		/** The stems of the words of a gloss. */
		static final String GLOSSES = "gloss";

		static final String EXAMPLE_INDONESIAN = "example_id";

		static final String EXAMPLE_ENGLISH = "example_en";

		private Field() {
		}

	}

	/**
	 * English stems; KStem, because it gives words and does not join university to
	 * universe.
	 */
	private static final class English extends Analyzer {

		@Override
		protected TokenStreamComponents createComponents(String fieldName) {
			Tokenizer words = new StandardTokenizer();
			TokenStream stems = new KStemFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
			return new TokenStreamComponents(words, stems);
		}

	}

}
