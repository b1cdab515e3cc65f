package id.layang.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import tools.jackson.databind.json.JsonMapper;

/** The JSON columns of a collection: note type, deck, options. */
final class AnkiSettings {

	/** The deck's identity, chosen once. */
	static final long DECK = 1_704_067_200_101L;

	/** The note type's identity, chosen once; a change of its fields needs another. */
	static final long MODEL = 1_704_067_200_202L;

	private static final String STANDARD_DECK = "1";

	private AnkiSettings() {
	}

	static String configuration() {
		return json(map("nextPos", 1, "estTimes", true, "activeDecks", List.of(1), "sortType", "noteFld", "timeLim", 0,
				"sortBackwards", false, "addToCur", true, "curDeck", 1, "newBury", true, "newSpread", 0, "dueCounts",
				true, "curModel", Long.toString(MODEL), "collapseTime", 1200));
	}

	static String models(long time) throws IOException {
		List<Object> fields = new ArrayList<>();
		for (String name : AnkiNote.FIELDS) {
			fields.add(map("name", name, "ord", fields.size(), "sticky", false, "rtl", false, "font", "Arial", "size",
					20, "media", List.of()));
		}
		Map<String, Object> template = map("name", "Indonesian to English", "ord", 0, "qfmt", resource("front.html"),
				"afmt", resource("back.html"), "did", null, "bqfmt", "", "bafmt", "");
		Map<String, Object> model = map("id", MODEL, "name", "Layang", "type", 0, "mod", time, "usn", -1, "sortf", 0,
				"did", DECK, "tmpls", List.of(template), "flds", fields, "css", resource("card.css"), "latexPre", "",
				"latexPost", "", "tags", List.of(), "vers", List.of());
		model.put("req", List.of(List.of(0, "any", List.of(0, 2))));
		return json(map(Long.toString(MODEL), model));
	}

	static String decks(long time) {
		return json(map(STANDARD_DECK, deck(1, "Default", "", time), Long.toString(DECK),
				deck(DECK, Licence.TITLE, Licence.DESCRIPTION + " " + Licence.ATTRIBUTION, time)));
	}

	private static Map<String, Object> deck(long id, String name, String description, long time) {
		List<Integer> none = List.of(0, 0);
		return map("id", id, "name", name, "desc", description, "mod", time, "usn", -1, "conf", 1, "dyn", 0,
				"collapsed", false, "browserCollapsed", false, "extendNew", 10, "extendRev", 50, "newToday", none,
				"revToday", none, "lrnToday", none, "timeToday", none);
	}

	static String options(long time) {
		Map<String, Object> fresh = map("bury", true, "delays", List.of(1, 10), "initialFactor", 2500, "ints",
				List.of(1, 4, 7), "order", 1, "perDay", 20, "separate", true);
		Map<String, Object> lapse = map("delays", List.of(10), "leechAction", 0, "leechFails", 8, "minInt", 1, "mult",
				0);
		Map<String, Object> review = map("bury", true, "ease4", 1.3, "fuzz", 0.05, "ivlFct", 1, "maxIvl", 36500,
				"minSpace", 1, "perDay", 200);
		return json(map("1", map("id", 1, "name", "Default", "mod", time, "usn", 0, "autoplay", true, "maxTaken", 60,
				"replayq", true, "timer", 0, "new", fresh, "lapse", lapse, "rev", review)));
	}

	static String resource(String name) throws IOException {
		try (InputStream in = AnkiSettings.class.getResourceAsStream("anki/" + name)) {
			return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static String json(Object value) {
		return JsonMapper.shared().writeValueAsString(value);
	}

	private static Map<String, Object> map(Object... pairs) {
		Map<String, Object> map = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			map.put((String) pairs[i], pairs[i + 1]);
		}
		return map;
	}

}
