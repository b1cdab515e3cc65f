package id.layang.web;

import java.util.List;

import id.layang.glossary.Glossary;
import id.layang.lookup.Entry;
import id.layang.lookup.Relative;
import id.layang.web.ReadingJson.StepJson;
import id.layang.web.WordEntries.WordEntry;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/words/…}: all about a word, whatever form it is asked for in. */
@RestController
class WordController {

	private final WordEntries words;

	private final Glossary glossary;

	WordController(WordEntries words, Glossary glossary) {
		this.words = words;
		this.glossary = glossary;
	}

	record WordJson(String headword, String root, List<SenseJson> senses, List<ReadingJson> readings,
			List<RelativeJson> family, List<PhraseJson> phrases) {
	}

	record RelativeJson(String headword, List<StepJson> steps, String gloss) {

		static RelativeJson of(Relative relative, Glossary glossary) {
			return new RelativeJson(relative.entry().headword(),
					relative.reading().steps().stream().map((step) -> StepJson.of(step, glossary)).toList(),
					relative.entry().gloss());
		}

	}

	record PhraseJson(String headword, String gloss) {

		static PhraseJson of(Entry entry) {
			return new PhraseJson(entry.headword(), entry.gloss());
		}

	}

	/** The word may hold slashes: AD/ART. */
	@GetMapping("/api/words/{*word}")
	WordJson word(@PathVariable String word) {
		String form = word.substring(1);
		WordEntry entry = this.words.find(form);
		if (entry == null) {
			throw unknown(form);
		}
		return new WordJson(entry.headword(), entry.root(),
				entry.senses().stream().map((sense) -> SenseJson.keyed(sense, this.glossary)).toList(),
				entry.readings().stream().map((reading) -> ReadingJson.of(reading, this.glossary)).toList(),
				entry.family().stream().map((relative) -> RelativeJson.of(relative, this.glossary)).toList(),
				entry.phrases().stream().map(PhraseJson::of).toList());
	}

	private BadRequest unknown(String form) {
		List<String> nearest = this.words.nearest(form);
		String hint = nearest.isEmpty() ? "" : " See suggestions for words like it.";
		BadRequest problem = new BadRequest(HttpStatus.NOT_FOUND, "Unknown word",
				"“" + form + "” is not in the glossary." + hint);
		problem.getBody().setProperty("suggestions", nearest);
		return problem;
	}

}
