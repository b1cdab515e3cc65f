package id.layang.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.layang.glossary.PartOfSpeech;
import id.layang.glossary.Sense;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a dictionary for Yomitan, format 3. Yomitan knows no Indonesian affixes, so
 * every inflected form is a term of its own that points to its headword.
 */
final class YomitanWriter implements ExtractWriter {

	private static final int BANK = 10_000;

	private static final int RAREST = 5;

	private static final String FORM_TAG = "non-lemma";

	private final JsonMapper json = JsonMapper.shared();

	@Override
	public void write(Extract extract, OutputStream out) throws IOException {
		Archive archive = new Archive(out);
		archive.add("index.json", this.json.writeValueAsBytes(index(extract)));
		archive.add("tag_bank_1.json", this.json.writeValueAsBytes(tags(extract)));
		List<Object> terms = terms(extract);
		for (int from = 0, bank = 1; from < terms.size(); from += BANK, bank++) {
			List<Object> part = terms.subList(from, Math.min(from + BANK, terms.size()));
			archive.add("term_bank_" + bank + ".json", this.json.writeValueAsBytes(part));
		}
		archive.add("LICENSE.txt", Licence.NOTICE);
		archive.finish();
	}

	private static Map<String, Object> index(Extract extract) {
		Map<String, Object> index = new LinkedHashMap<>();
		index.put("title", Licence.TITLE);
		index.put("revision", extract.revision());
		index.put("format", 3);
		index.put("sequenced", true);
		index.put("author", Licence.AUTHOR);
		index.put("description", Licence.DESCRIPTION);
		index.put("attribution", Licence.ATTRIBUTION);
		index.put("sourceLanguage", "id");
		index.put("targetLanguage", "en");
		return index;
	}

	private static List<Object> tags(Extract extract) {
		Map<String, Object> tags = new TreeMap<>();
		tags.put(FORM_TAG, List.of(FORM_TAG, "grammar", 0, "inflected form; see the headword", 0));
		for (PartOfSpeech part : PartOfSpeech.values()) {
			tags.put(part.code(), List.of(part.code(), "partOfSpeech", -3, part.english(), 0));
		}
		for (Article article : extract.articles()) {
			for (Article.Meaning meaning : article.meanings()) {
				meaning.sense().register().forEach((tag) -> tags.put(tag, List.of(tag, "register", -2, tag, 0)));
				meaning.sense().fields().forEach((tag) -> tags.put(tag, List.of(tag, "field", -1, tag, 0)));
			}
		}
		return new ArrayList<>(tags.values());
	}

	private static List<Object> terms(Extract extract) {
		List<Object> terms = new ArrayList<>();
		int sequence = 0;
		for (Article article : extract.articles()) {
			sequence++;
			for (Article.Meaning meaning : article.meanings()) {
				terms.add(term(meaning, sequence));
			}
		}
		for (Map.Entry<String, List<Lemma>> form : extract.forms().entrySet()) {
			List<Object> lemmas = form.getValue()
				.stream()
				.<Object>map((lemma) -> List.of(lemma.headword(), lemma.rules()))
				.toList();
			terms.add(List.of(form.getKey(), "", FORM_TAG, "", 0, lemmas, ++sequence, ""));
		}
		return terms;
	}

	private static List<Object> term(Article.Meaning meaning, int sequence) {
		Sense sense = meaning.sense();
		List<String> tags = new ArrayList<>(List.of(sense.partOfSpeech().code()));
		tags.addAll(sense.register());
		tags.addAll(sense.fields());
		int score = (RAREST - sense.band()) * 100 - Math.min(sense.order(), 99);
		return List.of(sense.headword(), "", String.join(" ", tags), "", score,
				List.of(YomitanContent.definition(meaning)), sequence, "");
	}

}
