package id.layang.web;

import java.util.Locale;

import id.layang.glossary.Glossary;
import id.layang.lookup.Dictionary;
import id.layang.lookup.Side;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/search}: a word in either language in, headwords out. */
@RestController
class SearchController {

	private static final int MOST = 100;

	private static final int REMEMBERED = 8000;

	private final Dictionary dictionary;

	private final Glossary glossary;

	private final JsonMapper json;

	private final Recent<Question, byte[]> recent = new Recent<>(REMEMBERED);

	/** What is asked, as far as the answer hangs on it. */
	private record Question(String word, Side side, int limit) {
	}

	SearchController(Dictionary dictionary, Glossary glossary, JsonMapper json) {
		this.dictionary = dictionary;
		this.glossary = glossary;
		this.json = json;
	}

	/**
	 * Many ask for the same words, letter by letter: answers are kept as they are sent.
	 */
	@GetMapping(path = "/api/search", produces = MediaType.APPLICATION_JSON_VALUE)
	byte[] search(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable String lang,
			@RequestParam(defaultValue = "20") String limit) {
		if (q.isBlank()) {
			throw bad("No word to look for", "Say what to look for: /api/search?q=rumah");
		}
		return this.recent.get(new Question(q, side(lang), limit(limit)), this::answer);
	}

	private byte[] answer(Question question) {
		return this.json.writeValueAsBytes(
				SearchJson.of(this.dictionary.search(question.word, question.side, question.limit), this.glossary));
	}

	private static Side side(@Nullable String lang) {
		return switch ((lang != null) ? lang.toLowerCase(Locale.ROOT) : "") {
			case "id" -> Side.INDONESIAN;
			case "en" -> Side.ENGLISH;
			case "" -> Side.EITHER;
			default -> throw bad("No such language", "lang is id or en, or left out to look on both sides.");
		};
	}

	private static int limit(String limit) {
		if (!limit.matches("[1-9]\\d{0,2}") || Integer.parseInt(limit) > MOST) {
			throw bad("No such limit", "limit is a number from 1 to " + MOST + ".");
		}
		return Integer.parseInt(limit);
	}

	private static BadRequest bad(String title, String detail) {
		return new BadRequest(HttpStatus.BAD_REQUEST, title, detail);
	}

}
