package id.layang;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

import id.layang.lookup.Dictionary;
import id.layang.lookup.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What the build works out ahead. */
class PrepareCommandTests {

	private static final Prepared PREPARED = Prepared.of(TestGlossary.GLOSSARY.fingerprint());

	private static final Dictionary AHEAD = new Dictionary(TestGlossary.GLOSSARY, TestGlossary.MORPHOLOGY,
			PREPARED.index());

	private static final Dictionary NOW = new Dictionary(TestGlossary.GLOSSARY, TestGlossary.MORPHOLOGY);

	@TempDir
	private Path folder;

	@Test
	void theBuildHasPreparedItsGlossary() {
		assertThat(PREPARED.index()).isNotNull();
		assertThat(PREPARED.forms().get()).contains("dipanggil\tmemanggil\tstem|di-");
	}

	@Test
	void nothingIsPreparedForAnotherGlossary() {
		assertThat(Prepared.of("another").index()).isNull();
		assertThat(Prepared.of("").index()).isNull();
		assertThat(Prepared.of("another").forms().get()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "memanggil", "\"luar angkasa\"", "police station", "house on fire", "children",
			"went home", "\"in the morning\"", "kosmodorm" })
	void theSameIsFoundAsInAnIndexWrittenNow(String query) {
		assertThat(found(AHEAD, query)).isNotEmpty().isEqualTo(found(NOW, query));
	}

	private static List<String> found(Dictionary dictionary, String query) {
		return dictionary.search(query, Side.EITHER, 40)
			.hits()
			.stream()
			.map((hit) -> hit.senses().getFirst().key() + ": " + hit.reason().english())
			.toList();
	}

	@Test
	void isWrittenOnceUntilSomethingIsNewer() throws IOException {
		assertThat(run(this.folder.toString())).contains("written");
		assertThat(this.folder.resolve("prepared")).isDirectoryContaining("glob:**/built-words.tsv");
		assertThat(run(this.folder.toString())).isEmpty();
		Path rules = Files.writeString(this.folder.resolve("rules.tsv"), "newer");
		Files.setLastModifiedTime(rules, FileTime.from(Instant.now().plusSeconds(60)));
		assertThat(run(this.folder.toString())).contains("written");
	}

	@Test
	void wantsAFolder() {
		assertThatIllegalArgumentException().isThrownBy(this::run).withMessageContaining("folder of classes");
	}

	private String run(String... arguments) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		int status = new PrepareCommand(new PrintStream(out, true, StandardCharsets.UTF_8)).run(List.of(arguments));
		assertThat(status).isZero();
		return out.toString(StandardCharsets.UTF_8);
	}

}
