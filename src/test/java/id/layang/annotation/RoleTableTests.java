package id.layang.annotation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import id.layang.TestGlossary;
import id.layang.annotation.RoleTable.Expected;
import id.layang.glossary.Example;
import id.layang.glossary.Sense;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The table is counted on sentences of our own, the glossary's examples and senses.tsv:
 * {@code -Dlayang.write=true} counts anew. It need not be counted after every change of
 * the glossary.
 */
class RoleTableTests {

	private static final Path TABLE = Path.of("src/main/resources/id/layang/annotation/roles.tsv");

	private static final Path SENTENCES = Path.of("src/test/resources/senses.tsv");

	/** What is added to every count: a pair that never occurs is rare, not impossible. */
	private static final double SMOOTHING = 6;

	private static final Role[] ROLES = Role.values();

	private final RoleTable table = new RoleTable();

	@ParameterizedTest
	@CsvSource({ "AUXILIARY, VERB, NOUN", "PREPOSITION, NOUN, VERB", "DEGREE, ADJECTIVE, NOUN", "NUMBER, NOUN, VERB",
			"NUMBER, CLASSIFIER, CONJUNCTION", "NOUN, DEMONSTRATIVE, PRONOUN", "ACTIVE, NOUN, ACTIVE",
			"NEGATION, VERB, NOUN", "PASSIVE, PREPOSITION, AUXILIARY", "OWNED, ADJECTIVE, NOUN", "RELATIVE, VERB, NOUN",
			"DEMONSTRATIVE, AUXILIARY, NOUN", "EDGE, PRONOUN, ADJECTIVE" })
	void oneRoleFollowsMoreReadilyThanAnother(Role first, Role likely, Role unlikely) {
		Expected expected = this.table.expected(List.of(first));
		assertThat(expected.after(likely)).isGreaterThan(expected.after(unlikely));
	}

	@Test
	void aWordOfTwoRolesLetsExpectSomethingBetween() {
		double noun = this.table.expected(List.of(Role.NOUN)).after(Role.NOUN);
		double verb = this.table.expected(List.of(Role.ACTIVE)).after(Role.NOUN);
		double both = this.table.expected(List.of(Role.NOUN, Role.ACTIVE)).after(Role.NOUN);
		assertThat(both).isBetween(Math.min(noun, verb), Math.max(noun, verb));
	}

	@Test
	void everyPairHasANumber() throws IOException {
		if (Boolean.getBoolean("layang.write")) {
			Files.writeString(TABLE, written(counted()));
		}
		assertThat(Files.readAllLines(TABLE).stream().filter((line) -> !line.startsWith("#"))).hasSize(ROLES.length + 1)
			.allSatisfy((line) -> assertThat(line.split("\t")).hasSize(ROLES.length + 1));
	}

	private static double[][] counted() throws IOException {
		double[][] pairs = new double[ROLES.length][ROLES.length];
		List<String> sentences = new ArrayList<>();
		TestGlossary.GLOSSARY.examples().stream().map(Example::sentence).forEach(sentences::add);
		Files.readAllLines(SENTENCES).forEach((line) -> sentences.add(line.split("\t")[1].replaceAll("[\\[\\]]", "")));
		sentences.forEach((sentence) -> count(sentence, pairs));
		return pairs;
	}

	private static void count(String sentence, double[][] pairs) {
		Role before = Role.EDGE;
		int end = 0;
		for (AnnotatedWord word : TestGlossary.ANNOTATOR.annotate(sentence).words()) {
			if (!sentence.substring(end, word.span().start()).isBlank()) {
				pairs[before.ordinal()][Role.EDGE.ordinal()]++;
				before = Role.EDGE;
			}
			Role role = role(word.sense(), word.form());
			pairs[before.ordinal()][role.ordinal()]++;
			before = role;
			end = word.span().end();
		}
		pairs[before.ordinal()][Role.EDGE.ordinal()]++;
	}

	private static Role role(@Nullable Sense sense, WordForm form) {
		return (sense != null) ? form.roles().of(sense) : Role.NAME;
	}

	private static String written(double[][] pairs) {
		StringBuilder text = new StringBuilder("before");
		double[] rows = new double[ROLES.length];
		double[] columns = new double[ROLES.length];
		double all = 0;
		for (int i = 0; i < ROLES.length; i++) {
			text.append('\t').append(ROLES[i]);
			for (int j = 0; j < ROLES.length; j++) {
				rows[i] += pairs[i][j];
				columns[j] += pairs[i][j];
				all += pairs[i][j];
			}
		}
		for (int i = 0; i < ROLES.length; i++) {
			text.append('\n').append(ROLES[i]);
			for (int j = 0; j < ROLES.length; j++) {
				double chance = rows[i] * columns[j] / all;
				double ratio = Math.log((pairs[i][j] + SMOOTHING) / (chance + SMOOTHING));
				text.append('\t').append(String.format(Locale.ROOT, "%.1f", ratio));
			}
		}
		return text.append('\n').toString();
	}

}
