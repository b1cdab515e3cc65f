package id.layang.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.layang.glossary.Sense;
import org.jspecify.annotations.Nullable;

/** A meaning as Yomitan's structured content. */
final class YomitanContent {

	private static final Map<String, String> SMALL = Map.of("fontSize", "0.85em");

	private YomitanContent() {
	}

	static Map<String, Object> definition(Article.Meaning meaning) {
		List<Object> content = new ArrayList<>();
		content.add(element("div", "gloss", "en", meaning.english()));
		addNote(content, "full", meaning.sense().full());
		addNote(content, "standard", standard(meaning.sense()));
		addNote(content, "built", meaning.built());
		if (!meaning.sentence().isEmpty()) {
			content.add(element("div", "example", "id", meaning.sentence()));
			content.add(small(element("div", "translation", "en", meaning.translation())));
		}
		return ordered("type", "structured-content", "content", content);
	}

	private static @Nullable String standard(Sense sense) {
		return (sense.standard() != null) ? "→ " + sense.standard() : null;
	}

	private static void addNote(List<Object> content, String name, @Nullable String text) {
		if (text != null && !text.isEmpty()) {
			content.add(small(element("div", name, "id", text)));
		}
	}

	private static Map<String, Object> element(String tag, String name, String lang, String text) {
		Map<String, Object> element = ordered("tag", tag, "content", text);
		element.put("data", Map.of("layang", name));
		element.put("lang", lang);
		return element;
	}

	private static Map<String, Object> small(Map<String, Object> element) {
		element.put("style", SMALL);
		return element;
	}

	private static Map<String, Object> ordered(String first, Object one, String second, Object two) {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put(first, one);
		map.put(second, two);
		return map;
	}

}
