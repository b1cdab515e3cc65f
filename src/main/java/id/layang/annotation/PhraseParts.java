package id.layang.annotation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import id.layang.glossary.Sense;

/**
 * What the words of a name mean inside it: what the name's own English says as well, if
 * some sense does. The Tang of the Tang dynasty is the name, whatever tang is.
 */
final class PhraseParts {

	/** The senses akin to the name, and whether English keeps the word as it is. */
	private record Part(List<Sense> akin, boolean kept) {
	}

	private final RecentMap<String, Part> known = new RecentMap<>();

	Rivals of(Sense phrase, WordForm form, Rivals rivals) {
		if (rivals.senses().isEmpty()) {
			return rivals;
		}
		Part part = this.known.get(phrase.key() + ' ' + form.form(),
				(key) -> new Part(akin(phrase, form), isKept(form, phrase)));
		Rivals left = rivals.only(part.akin::contains);
		if (!left.senses().isEmpty()) {
			return left;
		}
		return (part.kept && isRare(rivals)) ? rivals.only(Sense::isName) : rivals;
	}

	private static List<Sense> akin(Sense phrase, WordForm form) {
		return form.senses().stream().filter((sense) -> RootSenses.isShared(sense, List.of(phrase))).toList();
	}

	private static boolean isRare(Rivals rivals) {
		return rivals.senses().stream().allMatch((sense) -> sense.isName() || sense.band() >= CapitalView.UNCOMMON);
	}

	private static boolean isKept(WordForm form, Sense phrase) {
		String word = form.form().toLowerCase(Locale.ROOT);
		return phrase.glosses()
			.stream()
			.flatMap((gloss) -> Arrays.stream(gloss.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")))
			.anyMatch(word::equals);
	}

}
