package id.layang.annotation;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Words that begin names, and words that only look as if they did, as tables. */
final class NameWords {

	/** After these a capital begins the name of a person. */
	static final WordSet ADDRESSES = words("address");

	/** The same, and they are no part of the name: bernama. */
	static final WordSet NAMINGS = words("naming");

	/** A rank that belongs to the name of whoever holds it, and alone does not. */
	static final WordSet RANKS = words("rank");

	/** An office, which stays a common noun beside the name of its holder. */
	static final WordSet OFFICES = words("office");

	/** Institutions, places, events and works, whose names open with what they are. */
	static final WordSet HEADS = words("head");

	/** Ships, whose names open with what they are in capitals: KM Sinar Bangun. */
	static final WordSet VESSELS = words("vessel");

	/** After them capitals are a title. */
	static final WordSet WORKS = words("work");

	/** A number after them is their own: Nomor 5, Bab IV. */
	static final WordSet COUNTED = words("counted");

	/** Said of or to somebody with a capital, and names nobody. */
	static final WordSet PERSONS = words("person");

	/** Whoever says what is quoted stands after them. */
	static final WordSet SPEECH = words("speech");

	/** What people do. */
	static final WordSet ACTS = words("act");

	/** What is said to somebody who is called first: Bunga, ayo! */
	static final WordSet CALLS = words("call");

	/** What a sentence says of its subject: Plato adalah seorang filsuf. */
	static final WordSet BEING = words("being");

	/** One of many: salah satu desa. */
	static final WordSet SINGLING = words("singling");

	/** What somebody explains a name as: sebuah desa. */
	static final WordSet DEFINED = words("defined");

	/** Heads that open no name at a beginning: Rumah Kartika. */
	static final WordSet PLAIN_HEADS = words("plain");

	/** Stand after a run that only tells the kind: Pondok Pesantren tersebut. */
	static final WordSet POINTING = words("pointing");

	/** Said of a person with a capital out of respect, and names nobody. */
	static final WordSet PRONOUNS = words("pronoun");

	/** Stand in lower case inside a name. */
	static final WordSet LINKS = words("link");

	/** Whether a word of address may stand before it without making it a name. */
	static boolean isHeld(String word) {
		return OFFICES.contains(word) || RANKS.contains(word) || ADDRESSES.contains(word);
	}

	private NameWords() {
	}

	private static WordSet words(String kind) {
		return new WordSet(ResourceLines.of("name-words.tsv")
			.stream()
			.map((line) -> line.split("\t"))
			.filter((columns) -> columns[0].equals(kind))
			.flatMap((columns) -> Arrays.stream(columns[1].split(" ")))
			.collect(Collectors.toSet()));
	}

}
