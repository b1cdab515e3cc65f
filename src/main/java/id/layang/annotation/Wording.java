package id.layang.annotation;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import id.layang.glossary.PartOfSpeech;
import id.layang.glossary.Sense;
import org.jspecify.annotations.Nullable;

/**
 * English on its way from a headword to an inflected form of it.
 *
 * @param kind what affixes may do with it, as in {@code inflected-glosses.tsv}
 * @param texts one or two ways to say it
 */
record Wording(String kind, List<String> texts) {

	private static final int GLOSSES = 2;

	private static final Pattern REMARK_BEHIND = Pattern.compile("(?<=\\S) \\([^()]*\\)$");

	private static final Pattern ARTICLE = Pattern.compile("^(?:an?|the|one's) ");

	private static final Pattern UNFIT = Pattern.compile(".*[()…~/,.!?].*|-.*|.*-");

	/**
	 * A noun's gloss that waits for another noun, belonging to, or says where something
	 * is, in front, or when.
	 */
	private static final Pattern RELATION = Pattern
		.compile(".* (?:for|of|to)|o'clock|(?:above|ahead|at|behind|below|in|on|under)(?: .*)?");

	/** A noun's gloss with an owner of its own: God's word. */
	private static final Pattern OWNED = Pattern.compile(".*\\p{Lu}\\p{L}*'s .*");

	static Wording of(Sense sense, String kind) {
		boolean noun = sense.partOfSpeech() == PartOfSpeech.NOUN;
		Stream<String> glosses = sense.glosses().stream().limit(GLOSSES).map((gloss) -> plain(gloss, noun));
		return new Wording(kind,
				glosses.filter((gloss) -> !UNFIT.matcher(gloss).matches())
					.filter((gloss) -> !noun || !RELATION.matcher(gloss).matches() && !OWNED.matcher(gloss).matches())
					.toList());
	}

	private static String plain(String gloss, boolean noun) {
		String plain = REMARK_BEHIND.matcher(gloss).replaceFirst("");
		return noun ? ARTICLE.matcher(plain).replaceFirst("") : plain;
	}

	/** Null when nothing can be said. */
	@Nullable Wording with(GlossRule rule, GlossForms forms) {
		List<List<String>> filled = this.texts.stream()
			.map((text) -> filled(text, rule, forms))
			.filter((ways) -> !ways.isEmpty())
			.limit((rule.patterns().size() > 1) ? 1 : GLOSSES)
			.toList();
		return filled.isEmpty() ? null : new Wording(rule.to(), filled.stream().flatMap(List::stream).toList());
	}

	private static List<String> filled(String text, GlossRule rule, GlossForms forms) {
		return rule.patterns()
			.stream()
			.map((pattern) -> pattern.fill(text, forms))
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.toList();
	}

}
