package id.layang.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import id.layang.glossary.AffixNote;
import id.layang.glossary.Glossary;
import id.layang.lookup.Catalogue;
import id.layang.lookup.Entry;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /affixes}: what each affix does, with words that have it. */
@Controller
class AffixesPage {

	private static final int EXAMPLES = 6;

	private static final List<String> ORDER = List.of("prefix", "suffix", "around", "other");

	/** The affixes that a learner meets first. */
	private static final List<String> FIRST = List.of("meN-", "di-", "ber-", "ter-", "peN-", "per-", "se-", "ke-",
			"ku-", "kau-", "-kan", "-i", "-an", "-nya", "-ku", "-mu", "-lah", "-kah", "-pun", "ke-…-an", "peN-…-an",
			"per-…-an", "ber-…-an", "se-…-nya", "reduplication");

	private final Glossary glossary;

	private final Catalogue catalogue;

	AffixesPage(Glossary glossary, Catalogue catalogue) {
		this.glossary = glossary;
		this.catalogue = catalogue;
	}

	/** An affix with words that have it. */
	record AffixView(String id, String notation, String does, String example, String gloss, List<Entry> words,
			boolean more) {
	}

	@GetMapping("/affixes")
	String affixes(Locale locale, Model model) {
		Map<String, Integer> counts = this.catalogue.affixes();
		Map<String, List<AffixView>> groups = this.glossary.affixes()
			.stream()
			.map((note) -> view(note, locale))
			.sorted(Comparator.comparingInt((AffixView view) -> rank(view.notation()))
				.thenComparing((view) -> -counts.getOrDefault(view.id(), 0)))
			.collect(Collectors.groupingBy((view) -> group(view.notation()),
					() -> new TreeMap<>((a, b) -> ORDER.indexOf(a) - ORDER.indexOf(b)), Collectors.toList()));
		model.addAttribute("groups", groups);
		return "affixes";
	}

	private AffixView view(AffixNote note, Locale locale) {
		List<Entry> words = this.catalogue.examples(note.id(), EXAMPLES + 1);
		boolean indonesian = locale.getLanguage().equals("id");
		int colon = note.id().indexOf(':');
		return new AffixView(note.id(), (colon < 0) ? note.id() : note.id().substring(0, colon),
				indonesian ? note.indonesian() : note.english(), note.example(), note.gloss(),
				words.stream().limit(EXAMPLES).toList(), words.size() > EXAMPLES);
	}

	private static int rank(String notation) {
		int rank = FIRST.indexOf(notation);
		return (rank < 0) ? FIRST.size() : rank;
	}

	private static String group(String notation) {
		boolean before = notation.endsWith("-");
		boolean behind = notation.startsWith("-");
		if (notation.contains("…")) {
			return "around";
		}
		return (before == behind) ? "other" : before ? "prefix" : "suffix";
	}

}
