package id.layang.browser;

import java.util.List;
import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The dictionary in the browser: completion by keyboard, language, theme, appearance. */
class DictionaryPageTests extends InBrowser {

	@Test
	void completesAsTheReaderTypesAndOpensWithEnter() {
		Page page = desktop().open("/dictionary").page();
		Locator box = page.locator("#q");
		assertThat(box).isFocused();
		box.pressSequentially("terisolasiny");
		box.press("a");
		Locator first = page.locator(".completions li").first();
		assertThat(first).containsText("terisolasi");
		assertThat(first).containsText("-nya form of terisolasi");
		box.press("ArrowDown");
		assertThat(first).hasAttribute("aria-selected", "true");
		assertThat(box).hasAttribute("aria-activedescendant", "completion-0");
		box.press("Enter");
		assertThat(page).hasURL(Pattern.compile(".*/words/terisolasi$"));
		assertThat(page.locator("h1")).hasText("terisolasi");
	}

	@Test
	void escapeClosesTheListAndEnterAsksForTheWholeAnswer() {
		Page page = desktop().open("/dictionary").page();
		Locator box = page.locator("#q");
		box.pressSequentially("children");
		assertThat(page.locator(".completions")).isVisible();
		box.press("Escape");
		assertThat(page.locator(".completions")).isHidden();
		box.press("ArrowDown");
		assertThat(page.locator(".completions")).isVisible();
		box.press("Escape");
		box.press("Enter");
		assertThat(page).hasURL(Pattern.compile(".*/dictionary\\?q=children$"));
		assertThat(page.locator(".hits .headword").first()).hasText("anak");
	}

	@Test
	void theSlashGoesToTheSearchBox() {
		Page page = desktop().open("/words/memanggil").page();
		page.keyboard().press("/");
		assertThat(page.locator("#q")).isFocused();
	}

	@Test
	void theSlashIsNoLetterOfAnEmptyBox() {
		Page page = desktop().open("/dictionary").page();
		Locator box = page.locator("#q");
		box.press("/");
		assertThat(box).isFocused();
		assertThat(box).hasValue("");
		box.pressSequentially("a/n");
		assertThat(box).hasValue("a/n");
	}

	@Test
	void theLanguageIsSharedWithTheReadingPage() {
		Page page = desktop().open("/").page();
		page.locator("[value=id]").click();
		page.navigate(page.url() + "dictionary");
		assertThat(page.locator("h1")).hasText("Kamus");
		page.locator("[data-language=en]").click();
		assertThat(page.locator("h1")).hasText("Dictionary");
		page.locator(".brand").click();
		assertThat(page.locator("html")).hasAttribute("lang", "en");
	}

	@Test
	void aWordPageShowsWhereTheWordStandsInTheTextReadLast() {
		ReadingPage reading = desktop().open("/");
		Page page = reading.page();
		page.evaluate("() => localStorage.setItem('layang.text', 'Kucing itu tidur. Anak itu membaca bukunya.')");
		reading.open("/words/buku");
		assertThat(page.locator(".met li")).hasText("Anak itu membaca bukunya.");
		assertThat(page.locator(".met mark")).hasText("bukunya");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/dictionary", "/dictionary?q=anak", "/dictionary?q=qzxvvqj",
			"/dictionary?q=qzxvvqjqzxvvqjqzxvvqjqzxvvqjqzxvvqjqzxvvqjqzxvvqj", "/words/memanggil", "/words/anak",
			"/words/apel?lang=id", "/browse?field=law", "/browse", "/affixes" })
	void axeFindsNothingAndNothingIsCutOff(String path) {
		for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
			assertNoViolation(desktop(scheme).open(path));
			ReadingPage phone = open(options(390, 844).setHasTouch(true).setIsMobile(true).setColorScheme(scheme));
			assertNoViolation(phone.open(path));
			assertThat((boolean) phone.page()
				.evaluate("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
				.isTrue();
		}
	}

	@Test
	void axeFindsNothingWhileCompleting() {
		ReadingPage reading = desktop().open("/dictionary");
		reading.page().locator("#q").pressSequentially("rumah");
		reading.page().locator(".completions li").first().waitFor();
		assertNoViolation(reading);
	}

	private static void assertNoViolation(ReadingPage reading) {
		List<Rule> violations = new AxeBuilder(reading.page()).analyze().getViolations();
		assertThat(violations).extracting((rule) -> rule.getId() + " " + rule.getNodes()).isEmpty();
	}

}
