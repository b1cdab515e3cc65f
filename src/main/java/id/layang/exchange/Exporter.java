package id.layang.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import id.layang.glossary.Glossary;
import id.layang.glossary.Sense;
import id.layang.morphology.Morphology;

/**
 * The door of this package: takes the curated glossary, or a part of it, elsewhere.
 *
 * <pre>{@code
 * new Exporter(glossary, morphology).write(ExportFormat.STARDICT, Selection.ALL, out);
 * }</pre>
 *
 * <p>
 * The same glossary gives the same bytes. What came from other people's dictionaries is
 * left out: its licence is not ours to give.
 */
public final class Exporter {

	private final Glossary glossary;

	private final Built built;

	private final FormTable forms;

	private final Supplier<List<String>> ahead;

	public Exporter(Glossary glossary, Morphology morphology) {
		this(glossary, morphology, List::of);
	}

	/**
	 * The same, with the forms of all words found ahead.
	 * @param ahead gives what {@link #forms()} gave for the same glossary, or nothing
	 */
	public Exporter(Glossary glossary, Morphology morphology, Supplier<List<String>> ahead) {
		this.glossary = glossary;
		this.ahead = ahead;
		this.built = new Built(morphology);
		this.forms = new FormTable(morphology);
	}

	/**
	 * Writes the selected senses; leaves the stream open.
	 * @return the number of senses written
	 */
	public int write(ExportFormat format, Selection selection, OutputStream out) throws IOException {
		Extract extract = extract(selection);
		format.writer().write(extract, out);
		return extract.articles().stream().mapToInt((article) -> article.meanings().size()).sum();
	}

	/** How many senses a selection holds. */
	public long count(Selection selection) {
		return this.glossary.senses().stream().filter((sense) -> isTaken(sense, selection)).count();
	}

	/** The forms of all words, to be given to one who exports the same glossary. */
	public List<String> forms() {
		return FormLines.of(this.forms.of(articles(Selection.ALL)));
	}

	private Extract extract(Selection selection) {
		return new Extract(articles(selection), selection.equals(Selection.ALL) ? this::allForms : this.forms::of);
	}

	private Map<String, List<Lemma>> allForms(List<Article> articles) {
		List<String> found = this.ahead.get();
		return found.isEmpty() ? this.forms.of(articles) : FormLines.read(found);
	}

	private List<Article> articles(Selection selection) {
		return List.copyOf(this.glossary.headwords())
			.parallelStream()
			.map((headword) -> article(headword, selection))
			.filter((article) -> !article.meanings().isEmpty())
			.toList();
	}

	private Article article(String headword, Selection selection) {
		return new Article(headword,
				this.glossary.senses(headword)
					.stream()
					.filter((sense) -> isTaken(sense, selection))
					.map(this::meaning)
					.toList());
	}

	private static boolean isTaken(Sense sense, Selection selection) {
		return !sense.isBrought() && selection.includes(sense);
	}

	private Article.Meaning meaning(Sense sense) {
		return new Article.Meaning(sense, this.glossary.example(sense.key()), this.built.of(sense));
	}

}
