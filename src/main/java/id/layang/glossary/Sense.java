package id.layang.glossary;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One meaning of one headword: a line of the glossary.
 *
 * @param headword as listed, with its capitals; may hold spaces
 * @param code the second column: a part of speech, and a slug when there are several
 * @param partOfSpeech the part of speech
 * @param glosses the English, most usual first
 * @param tags everything else the line says
 */
public record Sense(String headword, String code, PartOfSpeech partOfSpeech, List<String> glosses, Tags tags) {

	/** Default order of a sense that states none. */
	static final int LAST = 99;

	public Sense {
		glosses = List.copyOf(glosses);
	}

	/**
	 * A sense that another dictionary gives, with the key {@code word/source:name}.
	 * @param headword as listed there
	 * @param source the dictionary's name
	 * @param glosses what it says
	 */
	public static Sense from(String source, String headword, List<String> glosses) {
		String slug = source.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
		return new Sense(headword, "source:" + slug, PartOfSpeech.UNKNOWN, glosses, new Tags(Map.of("source", source)));
	}

	/** {@code bisa/n:venom}: unique, readable, independent of order. */
	public String key() {
		return this.headword + "/" + this.code;
	}

	/** The line of the glossary that says all this. */
	public String line() {
		String column = this.tags.formatted();
		String line = this.headword + "\t" + this.code + "\t" + String.join("; ", this.glosses);
		return column.isEmpty() ? line : line + "\t" + column;
	}

	/** The kata dasar where the line states it. */
	public @Nullable String root() {
		return this.tags.value("root");
	}

	/** Words beside which this sense is likely, as roots. */
	public List<String> cues() {
		return this.tags.cues();
	}

	/** Words, or parts of speech by code, before which this sense is likely. */
	public List<String> before() {
		return this.tags.before();
	}

	/** Words, or parts of speech by code, after which this sense is likely. */
	public List<String> after() {
		return this.tags.after();
	}

	/**
	 * The place among the senses of the headword: 1 is the commonest. A gap after it (1,
	 * then 6) says that the next is rare, so that more must speak for it.
	 */
	public int order() {
		return this.tags.number("freq", LAST);
	}

	/** Whether the glossary gives it a place among the senses of its headword. */
	public boolean isOrdered() {
		return order() < LAST;
	}

	public List<String> register() {
		return this.tags.list("reg");
	}

	/** Whether it is heard in talk only. */
	public boolean isInformal() {
		return register().contains("informal");
	}

	/** The standard word for an informal, shortened or misspelt one. */
	public @Nullable String standard() {
		return this.tags.value("std");
	}

	/** How common the headword is, 1 to 5; 5 when the line does not say. */
	public int band() {
		return this.tags.band();
	}

	public List<String> fields() {
		return this.tags.fields();
	}

	/** What an acronym stands for. */
	public @Nullable String full() {
		return this.tags.value("full");
	}

	public List<String> synonyms() {
		return this.tags.list("syn");
	}

	public List<String> antonyms() {
		return this.tags.list("ant");
	}

	/** The headword with é where e is not a schwa. */
	public @Nullable String pronunciation() {
		return this.tags.value("pron");
	}

	/**
	 * The language of a word that is not Indonesian ({@code en}); null for one that is.
	 */
	public @Nullable String language() {
		return this.tags.value("lang");
	}

	/** The other dictionary it comes from; null for the curated glossary's own. */
	public @Nullable String source() {
		return this.tags.value("source");
	}

	/** Whether another dictionary says so, and not the curated glossary. */
	public boolean isBrought() {
		return source() != null;
	}

	public boolean isName() {
		return this.partOfSpeech == PartOfSpeech.NAME;
	}

	/** For a name: person, place, country. */
	public @Nullable String kind() {
		String kind = this.tags.kind();
		return (kind != null || !isName()) ? kind : slug();
	}

	/** Whether it says what somebody is, before a name: Presiden, Pak. */
	public boolean isTitle() {
		return isKind("title");
	}

	/** The same as to ask for its kind. */
	public boolean isKind(String wanted) {
		String kind = this.tags.kind();
		if (kind != null || !isName()) {
			return wanted.equals(kind);
		}
		int slug = this.code.length() - wanted.length();
		return slug > 0 && this.code.indexOf(':') == slug - 1 && this.code.startsWith(wanted, slug);
	}

	private @Nullable String slug() {
		int colon = this.code.indexOf(':');
		return (colon < 0) ? null : this.code.substring(colon + 1);
	}

}
