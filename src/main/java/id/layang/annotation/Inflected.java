package id.layang.annotation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

import id.layang.glossary.Sense;
import org.jspecify.annotations.Nullable;

/**
 * What the affixes outside a headword make of its English: by themselves, and once it has
 * been asked for in the settings that change it.
 */
final class Inflected {

	/** Has no such affixes. */
	static final Inflected NOT = new Inflected(List.of(), Map.of(), false);

	private final List<String> affixes;

	private final boolean varying;

	private final AtomicReferenceArray<@Nullable Map<Sense, String>> english;

	/**
	 * An inflected form as it stands by itself.
	 * @param affixes their ids, from the outside in
	 * @param plain the English of the form in each sense where it is regular, by identity
	 * @param varying whether some setting may change it
	 */
	Inflected(List<String> affixes, Map<Sense, String> plain, boolean varying) {
		this.affixes = affixes;
		this.varying = varying;
		this.english = new AtomicReferenceArray<>(varying ? Setting.values().length : 1);
		this.english.set(Setting.PLAIN.ordinal(), plain);
	}

	List<String> affixes() {
		return this.affixes;
	}

	boolean isVarying() {
		return this.varying;
	}

	@Nullable String english(Sense sense) {
		Map<Sense, String> plain = this.english.get(Setting.PLAIN.ordinal());
		return (plain != null) ? plain.get(sense) : null;
	}

	/** Null as long as nobody has worked it out. */
	@Nullable Map<Sense, String> english(Setting setting) {
		return this.english.get(setting.ordinal());
	}

	void keep(Setting setting, Map<Sense, String> worked) {
		this.english.set(setting.ordinal(), worked);
	}

}
