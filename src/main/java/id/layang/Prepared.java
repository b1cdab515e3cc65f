package id.layang;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import id.layang.morphology.BuiltWords;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.jspecify.annotations.Nullable;

/**
 * What the build has worked out for the glossary that it packages; nothing for any other
 * one, which is worked out at the start.
 *
 * @param builtWords how the listed words are built
 * @param index the index of glosses and examples; null when it is to be written
 * @param forms reads the forms of all words, which only exports need
 */
record Prepared(BuiltWords builtWords, @Nullable Directory index, Supplier<List<String>> forms) {

	static final String FOLDER = "prepared";

	/** The fingerprint of the glossary, then the names of the files of the index. */
	static final String CONTENTS = "contents.txt";

	static final String BUILT_WORDS = "built-words.tsv";

	static final String FORMS = "forms.tsv";

	/** What is no part of the index. */
	static final Set<String> TABLES = Set.of(BUILT_WORDS, FORMS);

	static Prepared of(String fingerprint) {
		try {
			List<String> contents = lines(CONTENTS);
			if (contents.isEmpty() || !contents.getFirst().equals(fingerprint)) {
				return new Prepared(BuiltWords.none(), null, List::of);
			}
			return new Prepared(BuiltWords.of(lines(BUILT_WORDS)), index(contents.subList(1, contents.size())),
					() -> lines(FORMS));
		}
		catch (IOException ex) {
			throw unreadable(ex);
		}
	}

	private static UncheckedIOException unreadable(IOException ex) {
		return new UncheckedIOException("What the build prepared cannot be read", ex);
	}

	private static List<String> lines(String name) {
		try {
			return new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
		}
		catch (IOException ex) {
			throw unreadable(ex);
		}
	}

	private static Directory index(List<String> names) throws IOException {
		Directory index = new ByteBuffersDirectory();
		for (String name : names) {
			byte[] bytes = bytes(name);
			try (IndexOutput out = index.createOutput(name, IOContext.DEFAULT)) {
				out.writeBytes(bytes, bytes.length);
			}
		}
		return index;
	}

	private static byte[] bytes(String name) throws IOException {
		try (InputStream in = Prepared.class.getResourceAsStream("/" + FOLDER + "/" + name)) {
			return (in != null) ? in.readAllBytes() : new byte[0];
		}
	}

}
