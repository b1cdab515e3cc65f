package id.layang.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

import id.layang.LayangApplication;
import id.layang.TestGlossary;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages as the server writes them, without scripts. */
@SpringBootTest(classes = LayangApplication.class)
@AutoConfigureMockMvc
class DictionaryPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@ValueSource(strings = { "/dictionary", "/dictionary?q=rumah", "/dictionary?q=%2A%2A%2A", "/dictionary?q=qzxvvqj",
			"/dictionary?q=me%2Akan", "/dictionary?q=%22luar%20angkasa%22", "/words/memanggil", "/words/terisolasinya",
			"/words/rumah%20sakit", "/words/AD/ART", "/words/PBB", "/words/bisa", "/words/nggak", "/words/apel",
			"/browse", "/browse?letter=m&page=3", "/browse?field=law", "/browse?register=archaic", "/browse?affix=peN-",
			"/browse?letter=x&field=sea&page=zzz", "/affixes" })
	void everyPageIsWholeInBothLanguages(String address) {
		for (String language : PageLanguage.CODES) {
			MvcTestResult page = this.mvc.get()
				.uri(URI.create(address))
				.cookie(new Cookie(PageLanguage.COOKIE, language))
				.exchange();
			assertThat(page).hasStatusOk()
				.bodyText()
				.contains("<html lang=\"" + language + "\"")
				.contains("</html>")
				.doesNotContain("??", "<script>", "style=", "onclick", "th:");
		}
	}

	@Test
	void aFormShowsHowItIsBuiltAndLeadsToItsHeadword() {
		assertThat(this.mvc.get().uri("/words/memanggilnya")).hasStatusOk()
			.bodyText()
			.contains("form of", "href=\"/words/memanggil\"", "meN-", "-nya", "call him/her/it");
	}

	@Test
	void aVerbShowsItsForms() {
		assertThat(this.mvc.get().uri("/words/memanggil")).bodyText()
			.contains("dipanggil", "be called", "kupanggil", "panggillah");
	}

	@Test
	void aWordNamesOthersOfTheSameEnglishAndSentencesItStandsIn() {
		assertThat(this.mvc.get().uri("/words/indah")).bodyText()
			.contains("Other words for", "href=\"/words/cantik\"", "In sentences");
		assertThat(this.mvc.get().uri("/words/Jakarta")).bodyText().doesNotContain("Other words for");
	}

	@Test
	void theGlossaryCanBeTakenAwayWhereItIsBrowsed() {
		assertThat(this.mvc.get().uri("/browse?field=law")).bodyText()
			.contains("href=\"/api/exports/yomitan?field=law\"", "href=\"/api/exports/anki?field=law\"");
		assertThat(this.mvc.get().uri("/browse")).bodyText().contains("href=\"/api/exports/stardict");
	}

	@Test
	void anUnknownWordGetsThePageWithTheNearestWords() {
		assertThat(this.mvc.get().uri("/words/teknlogi")).hasStatus(404)
			.bodyText()
			.contains("is not in the glossary", "href=\"/words/teknologi\"");
	}

	@Test
	void whatIsAskedIsWrittenAsTextOnly() {
		assertThat(this.mvc.get().uri("/dictionary?q={q}", "<img src=x>")).bodyText()
			.doesNotContain("<img")
			.contains("&lt;img");
	}

	@Test
	void theAddressChoosesTheLanguageAndTheCookieKeepsIt() {
		assertThat(this.mvc.get().uri("/dictionary?lang=id")).hasHeader(HttpHeaders.VARY, "Cookie, Accept-Language")
			.cookies()
			.hasValue(PageLanguage.COOKIE, "id");
		assertThat(this.mvc.get().uri("/dictionary").header(HttpHeaders.ACCEPT_LANGUAGE, "id-ID")).bodyText()
			.contains("<html lang=\"id\"");
		assertThat(this.mvc.get().uri("/dictionary?lang=xx")).bodyText().contains("<html lang=\"en\"");
	}

	@Test
	void noWordAtAllLeadsToTheDictionary() {
		assertThat(this.mvc.get().uri("/words/")).hasStatus3xxRedirection().hasRedirectedUrl("/dictionary");
	}

	@Test
	void aRandomWordIsAnotherPage() {
		assertThat(this.mvc.get().uri("/random")).hasStatus3xxRedirection().redirectedUrl().startsWith("/words/");
	}

	@Test
	void anAddressThatLeadsNowhereIsAPageForAPersonAndAProblemForAProgram() {
		assertThat(this.mvc.get()
			.uri("/kamusku")
			.accept(MediaType.TEXT_HTML)
			.cookie(new Cookie(PageLanguage.COOKIE, "id"))).hasStatus(404)
			.bodyText()
			.contains("Halaman tidak ada", "name=\"q\"");
		assertThat(this.mvc.get().uri("/api/kamusku")).hasStatus(404)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@Test
	void bothLanguagesHaveTheSameMessages() throws IOException {
		Properties english = messages("/messages.properties");
		Properties indonesian = messages("/messages_id.properties");
		assertThat(indonesian.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
		assertThat(english.values()).noneMatch((text) -> text.toString().isBlank());
	}

	@Test
	void everyTagOfTheGlossaryHasALabel() throws IOException {
		Properties english = messages("/messages.properties");
		assertThat(TestGlossary.GLOSSARY.senses()).allSatisfy((sense) -> {
			assertThat(english).containsKey("pos." + sense.partOfSpeech().english());
			assertThat(sense.fields()).allMatch((field) -> english.containsKey("field." + field));
			assertThat(sense.register()).allMatch((register) -> english.containsKey("register." + register));
			assertThat(sense.kind()).matches((kind) -> kind == null || english.containsKey("kind." + kind));
		});
	}

	private static Properties messages(String name) throws IOException {
		Properties messages = new Properties();
		try (Reader reader = new InputStreamReader(
				Objects.requireNonNull(DictionaryPagesTests.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
			messages.load(reader);
		}
		return messages;
	}

}
