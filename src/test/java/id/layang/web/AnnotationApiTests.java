package id.layang.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skyscreamer.jsonassert.JSONAssert;
import org.skyscreamer.jsonassert.JSONCompareMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "layang.glossary=glossary")
class AnnotationApiTests {

	private static final Path GOLDEN = Path.of("src/test/resources/annotation.json");

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Test
	void theAnswerIsAsAgreed() throws Exception {
		String answer = post("application/json", "{\"text\": \"Dunia tahu betapa terisolasinya Korea Utara.\"}").body();
		JSONAssert.assertEquals(Files.readString(GOLDEN), answer, JSONCompareMode.LENIENT);
	}

	@Test
	void plainTextIsReadToo() throws Exception {
		JsonNode answer = JsonMapper.shared().readTree(post("text/plain", "Kami membaca buku.").body());
		assertThat(answer.get("words")).hasSize(3);
		assertThat(answer.get("version").intValue()).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			application/json | {"text": "   "} | 400 | nothing to read
			application/json | {"text": 5} | 400 | with the text as a string
			application/json | {"words": "a"} | 400 | with the text as a string
			application/json | {"text": | 400 | not JSON (line 1, character 9)
			application/json | {"text": "buku"} {} | 400 | not JSON
			application/json | "buku" | 400 | with the text as a string
			multipart/form-data | buku | 415 | application/json
			application/x-www-form-urlencoded | text=buku | 415 | application/json
			text/plain;charset=nonsense | buku | 415 | text/plain
			application/json | [] | 400 | with the text as a string
			application/xml | <text/> | 415 | application/json
			text/plain | '' | 400 | nothing to read
			""")
	void aBadRequestIsToldWhatToDo(String type, String body, int status, String advice) throws Exception {
		HttpResponse<String> answer = post(type, body);
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(JsonMapper.shared().readTree(answer.body()).get("detail").stringValue()).contains(advice);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"bulan": "bulan/n:moon"}                            | bulan/n:moon
			{"bulan@15": "bulan/n:moon"}                         | bulan/n:moon
			{"bulan@15": "bulan/n:moon", "bulan": "bulan/n:month"}     | bulan/n:moon
			{"bulan@15": "gone/n", "bulan": "bulan/n:moon"}      | bulan/n:moon
			{"bulan@3": "bulan/n:moon"}                          | bulan/n:month
			{"bulan": "gone/n:old", "": "", "@": "a", "x": "/"}  | bulan/n:month
			{"bulan": 5, "a": null, "b": {}, "c": ["bulan/n:month"]}   | bulan/n:month
			"bulan/n:moon"                                       | bulan/n:month
			["bulan/n:moon"]                                     | bulan/n:month
			null                                                 | bulan/n:month
			""")
	void aReadersChoiceWinsAndWhatIsNoneIsPassedOver(String choices, String sense) throws Exception {
		String body = "{\"text\": \"Ia libur empat bulan.\", \"choices\": " + choices + "}";
		HttpResponse<String> answer = post("application/json", body);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(JsonMapper.shared().readTree(answer.body()).get("words").get(3).get("sense").stringValue())
			.isEqualTo(sense);
	}

	@Test
	void tooManyChoicesAreRefusedAsSuch() throws Exception {
		HttpResponse<String> answer = post("application/json",
				"{\"text\": \"bulan\", \"choices\": {\"" + "a".repeat(1_400_000) + "\": \"b\"}}");
		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(answer.body()).contains("fewer choices");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\\ud83d", "bu\\ud83dku", "\\ude00-saya", "buku\\u0000", "\\u0000", "\\u202ebuku\\u202c",
			"😀", "???", "<div><div>buku</div>", "\uFEFFbuku" })
	void oddCharactersAreReadToo(String text) throws Exception {
		HttpResponse<String> answer = post("application/json", "\uFEFF{\"text\": \"" + text + "\"}");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(JsonMapper.shared().readTree(answer.body()).get("version").intValue()).isEqualTo(1);
	}

	@Test
	void aTextOverTheLimitIsRefused() throws Exception {
		HttpResponse<String> answer = post("text/plain", "kata ".repeat(40_001));
		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(answer.body()).contains("200000");
	}

	@Test
	void bytesThatAreNoUtf8AreRefused() throws Exception {
		byte[] latin = "caf\u00E9".getBytes(StandardCharsets.ISO_8859_1);
		HttpResponse<String> answer = send("text/plain", BodyPublishers.ofByteArray(latin));
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("UTF-8");
	}

	@Test
	void anotherMethodIsToldWhichToUse() throws Exception {
		HttpResponse<String> answer = this.client.send(HttpRequest.newBuilder(uri()).GET().build(),
				BodyHandlers.ofString());
		assertThat(answer.statusCode()).isEqualTo(405);
		assertThat(answer.body()).contains("POST");
	}

	@Test
	void aLargeAnswerIsCompressed() throws Exception {
		HttpRequest request = HttpRequest.newBuilder(uri())
			.header("Content-Type", "text/plain")
			.header("Accept-Encoding", "gzip")
			.POST(BodyPublishers.ofString("Kami membaca buku. ".repeat(50)))
			.build();
		assertThat(this.client.send(request, BodyHandlers.ofByteArray()).headers().firstValue("Content-Encoding"))
			.hasValue("gzip");
	}

	private HttpResponse<String> post(String type, String body) throws IOException, InterruptedException {
		return send(type, BodyPublishers.ofString(body));
	}

	private HttpResponse<String> send(String type, BodyPublisher body) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(uri()).header("Content-Type", type).POST(body).build();
		return this.client.send(request, BodyHandlers.ofString());
	}

	private URI uri() {
		return URI.create("http://127.0.0.1:" + this.port + "/api/annotations");
	}

}
