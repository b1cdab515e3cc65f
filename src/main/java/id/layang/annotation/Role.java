package id.layang.annotation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.layang.glossary.PartOfSpeech;
import id.layang.glossary.Sense;
import org.jspecify.annotations.Nullable;

/**
 * What a word does among its neighbours: parts of speech, cut finer where Indonesian word
 * order asks for it.
 */
enum Role {

	/** A mark, or the beginning or the end. */
	EDGE, NOUN,
	/** With -nya, -ku or -mu: nothing but a demonstrative or a clause can follow. */
	OWNED, NAME, PRONOUN, NUMBER, CLASSIFIER, QUANTIFIER, DEMONSTRATIVE, RELATIVE, PREPOSITION, CONJUNCTION, AUXILIARY,
	NEGATION, QUESTION, VERB,
	/** The stem of a verb in meN-: an order, or after an agent (saya kunci). */
	STEM,
	/** meN- */
	ACTIVE,
	/** di- and ter- */
	PASSIVE,
	/** ber-, or an object already taken: memanggilnya. */
	MIDDLE, ADJECTIVE, ADVERB, DEGREE, PARTICLE, INTERJECTION;

	private static final Map<String, Role> WORDS = words();

	private static final Map<String, Role> BEGINNINGS = Map.of("me", ACTIVE, "di", PASSIVE, "ter", PASSIVE, "ber",
			MIDDLE);

	private static Map<String, Role> words() {
		Map<String, Role> words = new HashMap<>();
		Map.of(RELATIVE, "yang", PREPOSITION, "di ke", DEMONSTRATIVE, "ini itu tersebut", NEGATION,
				"tidak tak bukan belum jangan enggak nggak ngga gak ga tiada", QUESTION,
				"apa siapa mana kapan mengapa kenapa bagaimana gimana berapa", DEGREE,
				"sangat lebih paling terlalu agak kurang amat semakin makin sungguh cukup")
			.forEach((role, list) -> List.of(list.split(" ")).forEach((word) -> words.put(word, role)));
		return words;
	}

	/**
	 * The role of a word in one of its senses.
	 * @param key the word as written
	 * @param owned whether it ends in a possessive
	 */
	static Role of(Sense sense, String key, boolean owned) {
		Role word = word((sense.standard() != null) ? sense.standard() : key, sense.partOfSpeech());
		return (word != null) ? word : switch (sense.partOfSpeech()) {
			case NOUN -> owned ? OWNED : NOUN;
			case UNKNOWN -> NOUN;
			case VERB -> verb(sense, key, owned);
			case ADJECTIVE -> ADJECTIVE;
			case ADVERB -> ADVERB;
			case PRONOUN -> PRONOUN;
			case NUMBER -> NUMBER;
			case CLASSIFIER -> CLASSIFIER;
			case DETERMINER -> QUANTIFIER;
			case PREPOSITION -> PREPOSITION;
			case CONJUNCTION -> CONJUNCTION;
			case AUXILIARY -> AUXILIARY;
			case PARTICLE -> PARTICLE;
			case INTERJECTION -> INTERJECTION;
			case NAME -> NAME;
		};
	}

	/** Enough is an adjective, fairly a degree. */
	private static @Nullable Role word(String key, PartOfSpeech part) {
		Role role = WORDS.get(key);
		return (role == DEGREE && part != PartOfSpeech.ADVERB) ? null : role;
	}

	private static Role verb(Sense sense, String key, boolean owned) {
		for (Map.Entry<String, Role> beginning : BEGINNINGS.entrySet()) {
			if (key.startsWith(beginning.getKey()) && key.length() > beginning.getKey().length() + 2) {
				return (owned && beginning.getValue() == ACTIVE) ? MIDDLE : beginning.getValue();
			}
		}
		return sense.headword().startsWith("me") ? STEM : VERB;
	}

}
