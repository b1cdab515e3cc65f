package id.layang.exchange.dictionary;

import java.util.List;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/** Yomitan's definitions and structured content as lines of text. */
final class StructuredText {

	private static final Set<String> BLOCKS = Set.of("br", "div", "p", "li", "ol", "ul", "tr", "table", "details",
			"summary");

	private static final Set<String> UNREAD = Set.of("img", "rt", "rp");

	private StructuredText() {
	}

	/** The definitions of a term; those that only lead to another term are left out. */
	static List<String> lines(JsonNode definitions) {
		StringBuilder text = new StringBuilder();
		for (JsonNode definition : definitions) {
			if (definition.isString()) {
				text.append(definition.stringValue());
			}
			else if (definition.isObject()) {
				append(definition.has("text") ? definition.get("text") : definition.path("content"), text);
			}
			text.append('\n');
		}
		return text.toString().lines().filter((line) -> !line.isBlank()).toList();
	}

	private static void append(JsonNode content, StringBuilder text) {
		if (content.isString()) {
			text.append(content.stringValue());
		}
		else if (content.isArray()) {
			content.forEach((child) -> append(child, text));
		}
		else if (content.isObject()) {
			appendElement(content.path("tag").asString(""), content, text);
		}
	}

	private static void appendElement(String tag, JsonNode element, StringBuilder text) {
		String edge = BLOCKS.contains(tag) ? "\n" : "";
		if (!UNREAD.contains(tag)) {
			text.append(edge);
			append(element.path("content"), text);
			text.append((tag.equals("td") || tag.equals("th")) ? " " : edge);
		}
	}

}
