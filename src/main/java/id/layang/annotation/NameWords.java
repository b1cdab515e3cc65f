package id.layang.annotation;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that begin names, and words that only look as if they did, as tables. */
final class NameWords {

	/** After these a capital begins the name of a person. */
	static final Set<String> ADDRESSES = words("address");

	/** The same, and they are no part of the name: bernama. */
	static final Set<String> NAMINGS = words("naming");

	/** A rank that belongs to the name of whoever holds it, and alone does not. */
	static final Set<String> RANKS = words("rank");

	/** An office, which stays a common noun beside the name of its holder. */
	static final Set<String> OFFICES = words("office");

	/** Institutions, places, events and works, whose names open with what they are. */
	static final Set<String> HEADS = words("head");

	/** After them capitals are a title. */
	static final Set<String> WORKS = words("work");

	/** A number after them is their own: Nomor 5, Bab IV. */
	static final Set<String> COUNTED = words("counted");

	/** Said of or to somebody with a capital, and names nobody. */
	static final Set<String> PERSONS = words("person");

	/** Whoever says what is quoted stands after them. */
	static final Set<String> SPEECH = words("speech");

	/** What people do. */
	static final Set<String> ACTS = words("act");

	/** Heads that open no name at a beginning: Rumah Kartika. */
	static final Set<String> PLAIN_HEADS = words("plain");

	/** Stand after a run that only tells the kind: Pondok Pesantren tersebut. */
	static final Set<String> POINTING = words("pointing");

	/** Said of a person with a capital out of respect, and names nobody. */
	static final Set<String> PRONOUNS = words("pronoun");

	/** Stand in lower case inside a name. */
	static final Set<String> LINKS = words("link");

	/** Whether a word of address may stand before it without making it a name. */
	static boolean isHeld(String word) {
		return OFFICES.contains(word) || RANKS.contains(word) || ADDRESSES.contains(word);
	}

	private NameWords() {
	}

	private static Set<String> words(String kind) {
		return ResourceLines.of("name-words.tsv")
			.stream()
			.map((line) -> line.split("\t"))
			.filter((columns) -> columns[0].equals(kind))
			.flatMap((columns) -> Arrays.stream(columns[1].split(" ")))
			.collect(Collectors.toUnmodifiableSet());
	}

}
