package id.layang.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.layang.annotation.AnnotatedText;
import id.layang.annotation.Annotator;
import id.layang.glossary.Example;
import id.layang.glossary.Glossary;
import id.layang.glossary.GlossaryFiles;
import id.layang.morphology.Morphology;
import id.layang.text.TextSplitter;
import id.layang.text.Token;
import jsastrawi.morphology.DefaultLemmatizer;
import jsastrawi.morphology.Lemmatizer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Words a second, beside the peers, on the same text in the same run: the samples, which
 * read like any article, and the glossary's examples, where every other word is a
 * homograph.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AnalysisBenchmark {

	private static final int WORDS = 10_000;

	private final Analyzer lucene = new IndonesianAnalyzer(CharArraySet.EMPTY_SET);

	@Param({ "samples", "examples" })
	private String source = "samples";

	private List<String> words = List.of();

	private String text = "";

	private Morphology morphology;

	private Annotator annotator;

	private Lemmatizer jsastrawi;

	@Setup
	public void read() throws IOException {
		Glossary glossary = Glossary.read(GlossaryFiles.in(Path.of("glossary")));
		this.morphology = new Morphology(glossary.lexemes());
		this.annotator = new Annotator(glossary, this.morphology);
		this.text = enough(glossary);
		this.words = new TextSplitter().tokens(this.text).stream().map(Token::key).limit(WORDS).toList();
		this.jsastrawi = new DefaultLemmatizer(roots());
	}

	/** Over and over, up to the number of words. */
	private String enough(Glossary glossary) throws IOException {
		String once = this.source.equals("samples") ? samples()
				: glossary.examples().stream().map(Example::sentence).collect(Collectors.joining("\n"));
		String text = (once + "\n\n").repeat(20);
		return text.substring(0, new TextSplitter().tokens(text).get(WORDS - 1).end());
	}

	private static String samples() throws IOException {
		try (Stream<Path> samples = Files.list(Path.of("src/main/resources/samples"))) {
			return samples.sorted().map(AnalysisBenchmark::read).collect(Collectors.joining("\n\n"));
		}
	}

	private static String read(Path path) {
		try {
			return Files.readString(path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The sample " + path + " cannot be read", ex);
		}
	}

	/** The root list that jsastrawi brings along. */
	private static Set<String> roots() throws IOException {
		try (InputStream in = Lemmatizer.class.getResourceAsStream("/root-words.txt")) {
			return new HashSet<>(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
		}
	}

	@Benchmark
	@OperationsPerInvocation(WORDS)
	public void morphologyUncached(Blackhole hole) {
		for (String word : this.words) {
			hole.consume(this.morphology.readings(word));
		}
	}

	@Benchmark
	@OperationsPerInvocation(WORDS)
	public AnnotatedText wholeAnnotation() {
		return this.annotator.annotate(this.text);
	}

	@Benchmark
	@OperationsPerInvocation(WORDS)
	public void formsThroughTheCache(Blackhole hole) {
		for (String word : this.words) {
			hole.consume(this.annotator.form(word));
		}
	}

	@Benchmark
	@OperationsPerInvocation(WORDS)
	public void luceneAnalyzer(Blackhole hole) throws IOException {
		try (TokenStream stream = this.lucene.tokenStream("text", this.text)) {
			stream.reset();
			while (stream.incrementToken()) {
				hole.consume(stream);
			}
			stream.end();
		}
	}

	@Benchmark
	@OperationsPerInvocation(WORDS)
	public void jsastrawi(Blackhole hole) {
		for (String word : this.words) {
			hole.consume(this.jsastrawi.lemmatize(word));
		}
	}

}
