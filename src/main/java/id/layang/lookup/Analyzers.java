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
		Analyzer english = new English();
		return new PerFieldAnalyzerWrapper(new Plain(), Map.of(Field.GLOSSES, english, Field.EXAMPLE_ENGLISH, english,
				Field.EXAMPLE_INDONESIAN, new IndonesianAnalyzer(CharArraySet.EMPTY_SET)));
	}

	/** The names of the fields. */
	static final class Field {

		/** The stems of the words of a gloss. */
		static final String GLOSSES = "gloss";

		/** Headword, glosses and example as they are written, for exact phrases. */
		static final String AS_WRITTEN = "written";

		static final String EXAMPLE_WRITTEN = "example";

		static final String EXAMPLE_INDONESIAN = "example_id";

		static final String EXAMPLE_ENGLISH = "example_en";

		private Field() {
		}

	}

	/** Words in small letters. */
	private static final class Plain extends Analyzer {

		@Override
		protected TokenStreamComponents createComponents(String fieldName) {
			Tokenizer words = new StandardTokenizer();
			return new TokenStreamComponents(words, new LowerCaseFilter(words));
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
