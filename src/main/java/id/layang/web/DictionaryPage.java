package id.layang.web;

import java.util.List;
import java.util.Locale;

import id.layang.lookup.Dictionary;
import id.layang.lookup.Entry;
import id.layang.lookup.Findings;
import id.layang.lookup.Hit;
import id.layang.lookup.Side;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /dictionary}: a search box and what it found, in groups. */
@Controller
class DictionaryPage {

	private static final int MOST = 40;

	private final Dictionary dictionary;

	DictionaryPage(Dictionary dictionary) {
		this.dictionary = dictionary;
	}

	/** Hits of one sort, under their heading. */
	record Group(String name, List<HitView> hits) {
	}

	/** A hit with its reason in the language of the page. */
	record HitView(Hit hit, String reason) {

		static HitView of(Hit hit, Locale locale) {
			boolean indonesian = locale.getLanguage().equals("id");
			return new HitView(hit, indonesian ? hit.reason().indonesian() : hit.reason().english());
		}

	}

	@GetMapping("/dictionary")
	String search(@RequestParam(defaultValue = "") String q, Locale locale, Model model) {
		model.addAttribute("q", q.strip());
		if (!q.isBlank()) {
			Findings findings = this.dictionary.search(q, Side.EITHER, MOST);
			model.addAttribute("groups", groups(findings.hits(), locale));
			model.addAttribute("tried", tried(findings, locale));
			model.addAttribute("suggestions", findings.suggestions());
		}
		return "dictionary";
	}

	private static List<String> tried(Findings findings, Locale locale) {
		boolean indonesian = locale.getLanguage().equals("id");
		return findings.tried().stream().map((one) -> indonesian ? one.indonesian() : one.english()).toList();
	}

	private static List<Group> groups(List<Hit> hits, Locale locale) {
		List<Hit> headwords = hits.stream().filter((hit) -> !hit.isExample()).toList();
		return List
			.of(group("words", headwords.stream().filter((hit) -> hit.entry().headword().indexOf(' ') < 0).toList(),
					locale),
					group("phrases", headwords.stream().filter((hit) -> isPhrase(hit.entry())).toList(), locale),
					group("examples", hits.stream().filter(Hit::isExample).toList(), locale))
			.stream()
			.filter((group) -> !group.hits().isEmpty())
			.toList();
	}

	private static boolean isPhrase(Entry entry) {
		return entry.headword().indexOf(' ') > 0;
	}

	private static Group group(String name, List<Hit> hits, Locale locale) {
		return new Group(name, hits.stream().map((hit) -> HitView.of(hit, locale)).toList());
	}

}
