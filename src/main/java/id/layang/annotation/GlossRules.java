package id.layang.annotation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * How affixes change an English gloss, which verbs take no object, and which roots are
 * speech.
 */
final class GlossRules {

	private final List<GlossRule> rules = lines("inflected-glosses.tsv").stream().map(GlossRule::parse).toList();

	private final Set<String> intransitive = Set.copyOf(lines("intransitive-verbs.tsv"));

	private final Set<String> speech = Set.copyOf(lines("speech-roots.tsv"));

	@Nullable GlossRule find(String kind, List<String> affixes) {
		for (GlossRule rule : this.rules) {
			if (rule.from().contains(kind) && rule.affixes().contains(affixes)) {
				return rule;
			}
		}
		return null;
	}

	boolean isIntransitive(String verb) {
		return this.intransitive.contains(verb);
	}

	boolean isSpeech(String root) {
		return this.speech.contains(root);
	}

	private static List<String> lines(String name) {
		try (InputStream in = GlossRules.class.getResourceAsStream(name);
				BufferedReader reader = new BufferedReader(
						new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8))) {
			return reader.lines().filter((line) -> !line.isEmpty() && !line.startsWith("#")).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The table " + name + " cannot be read", ex);
		}
	}

}
