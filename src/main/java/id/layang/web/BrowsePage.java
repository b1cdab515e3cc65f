package id.layang.web;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

import id.layang.glossary.AffixNote;
import id.layang.glossary.Glossary;
import id.layang.lookup.Catalogue;
import id.layang.lookup.Entry;
import id.layang.lookup.Selection;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** {@code /browse} and {@code /random}: the dictionary to leaf through. */
@Controller
class BrowsePage {

	private static final int PER_PAGE = 120;

	private static final int FEW = 3;

	private static final List<String> LETTERS = IntStream.rangeClosed('a', 'z').mapToObj(Character::toString).toList();

	private final Catalogue catalogue;

	private final Glossary glossary;

	private final Downloads downloads;

	BrowsePage(Catalogue catalogue, Glossary glossary, Downloads downloads) {
		this.catalogue = catalogue;
		this.glossary = glossary;
		this.downloads = downloads;
	}

	/** An affix to choose, as it is named. */
	record Affix(String id, String name) {
	}

	@GetMapping("/browse")
	String browse(@RequestParam(defaultValue = "") String letter, @RequestParam(defaultValue = "") String field,
			@RequestParam(defaultValue = "") String register, @RequestParam(defaultValue = "") String affix,
			@RequestParam(defaultValue = "1") String page, Locale locale, Model model) {
		Selection selection = new Selection(LETTERS.contains(letter) ? letter : null, none(field), none(register),
				none(affix));
		List<Entry> found = selection.isEmpty() ? List.of() : this.catalogue.select(selection);
		int pages = Math.max(1, (found.size() + PER_PAGE - 1) / PER_PAGE);
		int shown = Math.clamp(number(page), 1, pages);
		model.addAttribute("selection", selection);
		model.addAttribute("total", found.size());
		model.addAttribute("pages", pages);
		model.addAttribute("page", shown);
		model.addAttribute("previous", (shown > 1) ? address(selection, shown - 1) : null);
		model.addAttribute("next", (shown < pages) ? address(selection, shown + 1) : null);
		model.addAttribute("entries", found.stream().skip((shown - 1L) * PER_PAGE).limit(PER_PAGE).toList());
		addChoices(locale, model);
		this.downloads.prepare();
		return "browse";
	}

	private void addChoices(Locale locale, Model model) {
		model.addAttribute("letters", LETTERS);
		model.addAttribute("fields", this.catalogue.fields());
		model.addAttribute("registers", this.catalogue.registers());
		model.addAttribute("affixes",
				this.catalogue.affixes()
					.entrySet()
					.stream()
					.filter((count) -> count.getValue() >= FEW)
					.map((count) -> affix(count.getKey(), locale))
					.toList());
	}

	/** Affixes that are written alike are told apart by what they do. */
	private Affix affix(String id, Locale locale) {
		int colon = id.indexOf(':');
		if (colon < 0) {
			return new Affix(id, id);
		}
		String notation = id.substring(0, colon);
		return this.glossary.affixes()
			.stream()
			.filter((note) -> note.id().equals(id))
			.findFirst()
			.map((note) -> new Affix(id, notation + " (" + does(note, locale) + ")"))
			.orElse(new Affix(id, notation));
	}

	private static String does(AffixNote note, Locale locale) {
		return locale.getLanguage().equals("id") ? note.indonesian() : note.english();
	}

	@GetMapping("/random")
	String random(HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		return "redirect:" + new Links().word(this.catalogue.random(ThreadLocalRandom.current()).headword());
	}

	private static @Nullable String none(String value) {
		return value.isBlank() ? null : value;
	}

	private static int number(String page) {
		return page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
	}

	private static String address(Selection selection, int page) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/browse");
		add(address, "letter", selection.letter());
		add(address, "field", selection.field());
		add(address, "register", selection.register());
		add(address, "affix", selection.affix());
		return address.queryParam("page", page).encode().toUriString();
	}

	private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
		if (value != null) {
			address.queryParam(name, value);
		}
	}

}
