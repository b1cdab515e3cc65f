package id.layang.glossary;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.layang.morphology.WordClass;
import org.jspecify.annotations.Nullable;

/** The parts of speech of the glossary, by the code that stands in its files. */
public enum PartOfSpeech {

	NOUN("n", "noun", WordClass.NOUN), VERB("v", "verb", WordClass.VERB),
	ADJECTIVE("adj", "adjective", WordClass.ADJECTIVE), ADVERB("adv", "adverb", WordClass.ADVERB),
	PRONOUN("pron", "pronoun", WordClass.PRONOUN), NUMBER("num", "number", WordClass.NUMBER),
	CLASSIFIER("clf", "classifier", WordClass.FUNCTION), DETERMINER("det", "determiner", WordClass.FUNCTION),
	PREPOSITION("prep", "preposition", WordClass.PREPOSITION), CONJUNCTION("conj", "conjunction", WordClass.FUNCTION),
	AUXILIARY("aux", "auxiliary", WordClass.FUNCTION), PARTICLE("part", "particle", WordClass.FUNCTION),
	INTERJECTION("interj", "interjection", WordClass.FUNCTION), NAME("name", "name", WordClass.NAME),
	/** Of a word from another dictionary, which does not say; no line may have it. */
	UNKNOWN("", "", WordClass.FUNCTION);

	private static final Map<String, PartOfSpeech> BY_CODE = Stream.of(values())
		.filter((part) -> !part.code.isEmpty())
		.collect(Collectors.toUnmodifiableMap(PartOfSpeech::code, Function.identity()));

	private final String code;

	private final String english;

	private final WordClass wordClass;

	PartOfSpeech(String code, String english, WordClass wordClass) {
		this.code = code;
		this.english = english;
		this.wordClass = wordClass;
	}

	/** What the files say: {@code n}, {@code adj}. */
	public String code() {
		return this.code;
	}

	/** What a reader is told: {@code noun}, {@code adjective}. */
	public String english() {
		return this.english;
	}

	/** What affixes see. */
	public WordClass wordClass() {
		return this.wordClass;
	}

	static @Nullable PartOfSpeech of(String code) {
		return BY_CODE.get(code);
	}

}
