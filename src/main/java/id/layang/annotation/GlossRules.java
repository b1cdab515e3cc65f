package id.layang.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * How affixes change an English gloss, which verbs take no object, and which roots are
 * speech.
 */
final class GlossRules {

	private static final char NARROWED = ':';

	private final List<GlossRule> rules = ResourceLines.of("inflected-glosses.tsv")
		.stream()
		.map(GlossRule::parse)
		.toList();

	private final Set<String> outermost = this.rules.stream()
		.flatMap((rule) -> rule.affixes().stream())
		.map(List::getFirst)
		.collect(Collectors.toSet());

	private final Set<String> varying = this.outermost.stream()
		.filter((affix) -> affix.contains(Setting.MARK))
		.map((affix) -> affix.substring(0, affix.indexOf(Setting.MARK)))
		.collect(Collectors.toSet());

	private final IntransitiveVerbs intransitive = new IntransitiveVerbs();

	private final Map<String, String> uttering = ResourceLines.pairs("speech-roots.tsv");

	private final Set<String> speech = ResourceLines.of("speech-roots.tsv")
		.stream()
		.filter((line) -> line.endsWith("\tbare"))
		.map((line) -> line.substring(0, line.indexOf('\t')))
		.collect(Collectors.toSet());

	private final Map<String, String> nounKinds = ResourceLines.pairs("noun-kinds.tsv");

	private final Map<String, String> narrowKinds = ResourceLines.pairs("narrow-kinds.tsv");

	private final Map<String, List<String>> positions = ResourceLines.of("positions.tsv")
		.stream()
		.map((line) -> line.split("\t"))
		.collect(Collectors.toMap((columns) -> columns[0], (columns) -> List.of(columns[1].split("; "))));

	/**
	 * The rule for the kind, or else for the kind it narrows; for the setting the word
	 * stands in, or for any.
	 */
	@Nullable GlossRule find(String kind, List<String> affixes) {
		GlossRule found = inSetting(kind, affixes);
		int wider = kind.indexOf(NARROWED);
		return (found != null || wider < 0) ? found : inSetting(kind.substring(0, wider), affixes);
	}

	private @Nullable GlossRule inSetting(String kind, List<String> affixes) {
		GlossRule found = exact(kind, affixes);
		String outermost = affixes.getFirst();
		int setting = outermost.indexOf(Setting.MARK);
		if (found != null || setting < 0) {
			return found;
		}
		List<String> plain = new ArrayList<>(affixes);
		plain.set(0, outermost.substring(0, setting));
		return exact(kind, plain);
	}

	/** Whether any rule is for this outermost affix, or an affix in this setting. */
	boolean knows(String affix) {
		return this.outermost.contains(affix);
	}

	/** Whether any setting changes what this outermost affix says. */
	boolean isVarying(String affix) {
		return this.varying.contains(affix);
	}

	private @Nullable GlossRule exact(String kind, List<String> affixes) {
		for (GlossRule rule : this.rules) {
			if (rule.from().contains(kind) && rule.affixes().contains(affixes)) {
				return rule;
			}
		}
		return null;
	}

	/** The kind as it is for this headword: noun, but noun:self of diri. */
	String narrowed(String kind, String headword) {
		String narrower = this.narrowKinds.get(headword);
		return (narrower != null) ? kind + NARROWED + narrower : kind;
	}

	boolean isIntransitive(String verb) {
		return this.intransitive.contains(verb);
	}

	/**
	 * Whether the gloss ends in the name of something worn, a container or a sound:
	 * rimless cap; null for any other.
	 */
	@Nullable String nounKind(String gloss) {
		String noun = gloss.replaceFirst(" \\(.*", "");
		return this.nounKinds.get(noun.substring(noun.lastIndexOf(' ') + 1));
	}

	/** Whether the root says without any affix that someone spoke: ujar, tutur. */
	boolean isSpeech(String root) {
		return this.speech.contains(root);
	}

	/** What someone does who says or utters it; null for a root of anything else. */
	@Nullable String uttering(String root) {
		return this.uttering.get(root);
	}

	/** What di means together with the noun: di belakang, behind; empty for any other. */
	List<String> position(String noun) {
		return this.positions.getOrDefault(noun, List.of());
	}

}
