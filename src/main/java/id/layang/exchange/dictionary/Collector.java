package id.layang.exchange.dictionary;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gathers the entries of one dictionary: cleaned, cut to size, one per headword. */
final class Collector {

	private final Guard guard;

	private final Map<String, Set<String>> glosses = new LinkedHashMap<>();

	private String name;

	Collector(Guard guard, String name) {
		this.guard = guard;
		this.name = name;
	}

	/** What the dictionary calls itself. */
	void name(String name) {
		String clean = clean(name, Limits.HEADWORD);
		this.name = clean.isEmpty() ? this.name : clean;
	}

	void add(String headword, List<String> texts) throws DictionaryException {
		this.guard.entry();
		String clean = clean(headword, Limits.HEADWORD + 1);
		if (clean.isEmpty() || clean.length() > Limits.HEADWORD) {
			return;
		}
		Set<String> known = this.glosses.computeIfAbsent(clean, (key) -> new LinkedHashSet<>(2));
		for (String text : texts) {
			String gloss = clean(text, Limits.GLOSS);
			if (!gloss.isEmpty() && !gloss.equals(clean) && known.size() < Limits.GLOSSES) {
				known.add(gloss);
			}
		}
	}

	/**
	 * The entries.
	 * @param taken names of other dictionaries, to which this one is added
	 */
	List<ForeignEntry> entries(Set<String> taken) {
		String unique = this.name;
		for (int number = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); number++) {
			unique = this.name + " " + number;
		}
		String source = unique;
		List<ForeignEntry> entries = new ArrayList<>(this.glosses.size());
		this.glosses.forEach((headword, texts) -> {
			if (!texts.isEmpty()) {
				entries.add(new ForeignEntry(headword, List.copyOf(texts), source));
			}
		});
		return entries;
	}

	/** One line, NFC, without control characters; a long text ends in an ellipsis. */
	private static String clean(String text, int longest) {
		String line = text.replaceAll("[\\s\\p{Cntrl}\\p{Cf}\\p{Z}]+", " ").strip();
		String normal = Normalizer.normalize(line, Normalizer.Form.NFC);
		if (normal.length() <= longest) {
			return normal;
		}
		int end = Character.isHighSurrogate(normal.charAt(longest - 2)) ? longest - 2 : longest - 1;
		return normal.substring(0, end).strip() + "…";
	}

}
