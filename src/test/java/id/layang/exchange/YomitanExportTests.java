package id.layang.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What Yomitan's published schemas for format 3 demand, as far as it is used. */
class YomitanExportTests {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final List<JsonNode> TERMS = new ArrayList<>();

	private static JsonNode index;

	private static JsonNode tags;

	@BeforeAll
	static void read() throws IOException {
		Map<String, byte[]> files = Exports.unzipped(Exports.whole(ExportFormat.YOMITAN));
		index = JSON.readTree(files.get("index.json"));
		tags = JSON.readTree(files.get("tag_bank_1.json"));
		for (int bank = 1; files.containsKey("term_bank_" + bank + ".json"); bank++) {
			JSON.readTree(files.get("term_bank_" + bank + ".json")).forEach(TERMS::add);
		}
	}

	@Test
	void theIndexSaysWhatItIs() {
		assertThat(index.get("format").asInt()).isEqualTo(3);
		assertThat(index.get("title").stringValue()).startsWith("Layang");
		assertThat(index.get("revision").stringValue()).matches("[0-9a-f]{12}");
		assertThat(index.get("sourceLanguage").stringValue()).isEqualTo("id");
		assertThat(index.get("targetLanguage").stringValue()).isEqualTo("en");
		assertThat(index.get("sequenced").isBoolean()).isTrue();
		assertThat(index.get("attribution").stringValue()).contains("Apache License");
		assertThat(index.propertyNames()).isSubsetOf("title", "revision", "format", "sequenced", "author",
				"description", "attribution", "sourceLanguage", "targetLanguage");
	}

	@Test
	void everyTagHasTheFiveColumns() {
		assertThat(tags.valueStream().filter((tag) -> !isTag(tag))).isEmpty();
	}

	private static boolean isTag(JsonNode tag) {
		return tag.size() == 5 && tag.get(0).isString() && tag.get(1).isString() && tag.get(2).isNumber()
				&& tag.get(3).isString() && tag.get(4).isNumber();
	}

	@Test
	void everyTermHasTheEightColumns() {
		assertThat(TERMS).hasSizeGreaterThan(100_000);
		assertThat(TERMS.stream().filter((term) -> !isTerm(term))).isEmpty();
	}

	private static boolean isTerm(JsonNode term) {
		return term.size() == 8 && term.get(0).isString() && term.get(1).isString() && term.get(2).isString()
				&& term.get(3).isString() && term.get(4).isNumber() && term.get(5).isArray() && term.get(6).isInt()
				&& term.get(7).isString() && !term.get(5).isEmpty()
				&& term.get(5).valueStream().allMatch(YomitanExportTests::isDefinition);
	}

	private static boolean isDefinition(JsonNode definition) {
		if (definition.isArray()) {
			return definition.size() == 2 && definition.get(0).isString() && !definition.get(1).isEmpty()
					&& definition.get(1).valueStream().allMatch(JsonNode::isString);
		}
		return definition.propertyNames().equals(Set.of("type", "content"))
				&& definition.get("type").stringValue().equals("structured-content")
				&& definition.get("content").valueStream().allMatch(YomitanExportTests::isElement);
	}

	private static boolean isElement(JsonNode element) {
		return element.path("tag").asString("").equals("div") && element.path("content").isString()
				&& element.path("lang").isString() && element.path("data").valueStream().allMatch(JsonNode::isString)
				&& (!element.has("style") || element.get("style").propertyNames().equals(Set.of("fontSize")))
				&& Set.of("tag", "content", "data", "lang", "style").containsAll(element.propertyNames());
	}

	@Test
	void everyTagIsExplainedOnce() {
		Set<String> names = new HashSet<>();
		tags.forEach((tag) -> assertThat(names.add(tag.get(0).stringValue())).isTrue());
		assertThat(TERMS.stream().flatMap((term) -> Stream.of(term.get(2).stringValue().split(" "))).distinct())
			.isSubsetOf(names);
	}

	@ParameterizedTest
	@CsvSource({ "dipanggil, memanggil", "terisolasinya, terisolasi", "kupanggil, memanggil", "panggillah, memanggil",
			"memukul-mukul, memukul", "rumah sakitnya, rumah sakit", "berikan, memberikan", "panggil, memanggil",
			"dinyanyikannya, menyanyikan", "anak-anak, anak" })
	void aFormLeadsToItsHeadword(String form, String headword) {
		assertThat(lemmas(form)).contains(headword);
	}

	@ParameterizedTest
	@CsvSource({ "berikan, ikan", "kamerad, kamera", "kepala, pala" })
	void aFormNeverLeadsToALookAlike(String form, String headword) {
		assertThat(lemmas(form)).doesNotContain(headword);
	}

	private static List<String> lemmas(String form) {
		return TERMS.stream()
			.filter((term) -> term.get(0).stringValue().equals(form))
			.flatMap((term) -> term.get(5).valueStream())
			.filter(JsonNode::isArray)
			.map((definition) -> definition.get(0).stringValue())
			.toList();
	}

}
