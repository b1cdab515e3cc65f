package id.layang.annotation;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * How affixes change an English gloss, which verbs take no object, and which roots are
 * speech.
 */
final class GlossRules {

	private final List<GlossRule> rules = ResourceLines.of("inflected-glosses.tsv")
		.stream()
		.map(GlossRule::parse)
		.toList();

	private final Set<String> intransitive = Set.copyOf(ResourceLines.of("intransitive-verbs.tsv"));

	private final Set<String> speech = Set.copyOf(ResourceLines.of("speech-roots.tsv"));

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

}
