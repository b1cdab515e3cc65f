package id.layang.web;

import java.util.Locale;

import id.layang.web.WordEntries.WordEntry;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /words/…}: all about a word, on a page that can be linked to. */
@Controller
class WordPage {

	private final WordEntries words;

	private final WordViews views;

	WordPage(WordEntries words, WordViews views) {
		this.words = words;
		this.views = views;
	}

	@GetMapping("/words/{*word}")
	String word(@PathVariable String word, Locale locale, Model model, HttpServletResponse response) {
		String form = word.substring(1);
		if (form.isBlank()) {
			return "redirect:/dictionary";
		}
		model.addAttribute("q", form);
		WordEntry entry = this.words.find(form);
		if (entry == null) {
			response.setStatus(HttpStatus.NOT_FOUND.value());
			model.addAttribute("suggestions", this.words.nearest(form));
			return "unknown";
		}
		model.addAttribute("word", this.views.of(entry, locale));
		return "word";
	}

}
