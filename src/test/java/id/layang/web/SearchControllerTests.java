package id.layang.web;

import java.net.URI;
import java.util.List;

import id.layang.LayangApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code /api/search} and {@code /api/words}. */
@SpringBootTest(classes = LayangApplication.class)
@AutoConfigureMockMvc
class SearchControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void findsAWordWithItsReasonAndSenses() {
		var json = assertThat(this.mvc.get().uri("/api/search?q={q}", "terisolasinya")).hasStatusOk().bodyJson();
		json.extractingPath("$.results[0].headword").isEqualTo("terisolasi");
		json.extractingPath("$.results[0].reason").isEqualTo("-nya form of terisolasi");
		json.extractingPath("$.results[0].reasonId").isEqualTo("bentuk -nya dari terisolasi");
		json.extractingPath("$.results[0].senses[0].glosses").asArray().isNotEmpty();
	}

	@Test
	void aLanguageForcesASide() {
		assertThat(this.mvc.get().uri("/api/search?q=air&lang=en")).bodyJson()
			.extractingPath("$.results[0].headword")
			.isEqualTo("udara");
		assertThat(this.mvc.get().uri("/api/search?q=air&lang=id")).bodyJson()
			.extractingPath("$.results[0].headword")
			.isEqualTo("air");
	}

	@Test
	void givesNoMoreThanAskedFor() {
		assertThat(this.mvc.get().uri("/api/search?q=rumah&limit=3")).bodyJson()
			.extractingPath("$.results")
			.asArray()
			.hasSize(3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/search", "/api/search?q=", "/api/search?q=%20", "/api/search?q=a&limit=0",
			"/api/search?q=a&limit=101", "/api/search?q=a&limit=x", "/api/search?q=a&lang=fr" })
	void saysWhatIsWrongWithAQuestion(String address) {
		assertThat(this.mvc.get().uri(URI.create(address))).hasStatus(400)
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.extractingPath("$.detail")
			.isNotNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "***", "((", "\"", "a*b*", "😀", "<b>" })
	void answersHostileQuestions(String query) {
		assertThat(this.mvc.get().uri("/api/search?q={q}", query)).hasStatusOk();
	}

	@Test
	void saysWhatWasTriedWhenThereIsNothing() {
		var json = assertThat(this.mvc.get().uri("/api/search?q=qzxvvqj")).hasStatusOk().bodyJson();
		json.extractingPath("$.results").asArray().isEmpty();
		json.extractingPath("$.tried").asArray().isNotEmpty();
	}

	@Test
	void anyFormLeadsToItsWord() {
		var json = assertThat(this.mvc.get().uri("/api/words/{w}", "dipanggil")).hasStatusOk().bodyJson();
		json.extractingPath("$.headword").isEqualTo("memanggil");
		json.extractingPath("$.root").isEqualTo("panggil");
		json.extractingPath("$.senses[0].key").isEqualTo("memanggil/v");
		json.extractingPath("$.readings[0].steps[0].affix").isEqualTo("di-");
		json.extractingPath("$.family[*].headword").asArray().containsAll(List.of("panggilan", "memanggil"));
	}

	@Test
	void aWordKnowsThePhrasesItStandsIn() {
		assertThat(this.mvc.get().uri("/api/words/rumah")).bodyJson()
			.extractingPath("$.phrases[*].headword")
			.asArray()
			.contains("rumah sakit");
		assertThat(this.mvc.get().uri("/api/words/AD/ART")).hasStatusOk();
	}

	@Test
	void anUnknownWordIsAProblemWithSuggestions() {
		assertThat(this.mvc.get().uri("/api/words/teknlogi")).hasStatus(404)
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.extractingPath("$.suggestions")
			.asArray()
			.contains("teknologi");
	}

}
