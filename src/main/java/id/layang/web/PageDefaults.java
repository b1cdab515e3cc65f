package id.layang.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What every page of the dictionary needs: its language and the way to the other one. */
@ControllerAdvice(assignableTypes = { DictionaryPage.class, WordPage.class, BrowsePage.class, AffixesPage.class })
class PageDefaults {

	private final PageLanguage language;

	PageDefaults(PageLanguage language) {
		this.language = language;
	}

	@ModelAttribute
	void add(HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
		this.language.keep(request, response);
		response.setHeader("Vary", "Cookie, Accept-Language");
		Map<String, String> languages = new LinkedHashMap<>();
		PageLanguage.CODES.forEach((code) -> languages.put(code, here(request, code)));
		model.addAttribute("lang", locale.getLanguage());
		model.addAttribute("languages", languages);
		model.addAttribute("links", new Links());
	}

	private static String here(HttpServletRequest request, String code) {
		String address = ServletUriComponentsBuilder.fromRequest(request)
			.replaceQueryParam("lang", code)
			.scheme(null)
			.host(null)
			.port(null)
			.toUriString();
		return address.startsWith("//") ? address.substring(1) : address;
	}

}
