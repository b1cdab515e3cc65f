package id.layang.browser;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Language, theme, text size, the start view and the way back to it. */
class AppearanceTests extends InBrowser {

	@Test
	void theInterfaceSpeaksBothLanguagesAndRemembers() {
		Page page = desktop().open("/").page();
		page.getByRole(AriaRole.BUTTON, name("ID Bahasa Indonesia")).click();
		assertThat(page.locator("html")).hasAttribute("lang", "id");
		assertThat(page.locator("label[for=box]")).hasText("Tempel teks bahasa Indonesia");
		page.reload();
		assertThat(page.locator("label[for=box]")).hasText("Tempel teks bahasa Indonesia");
	}

	@Test
	void theAnswerFollowsTheInterfaceLanguageButItsEnglishStaysEnglish() {
		ReadingPage reading = desktop().read(ReadingPage.HARD_SAMPLE);
		reading.page().locator("[value=id]").click();
		reading.pointAt("terisolasinya");
		assertThat(reading.answer()).containsText("Bentukannya");
		assertThat(reading.answer().locator(".meaning")).hasAttribute("lang", "en");
		assertThat(reading.page().locator(".text")).hasAttribute("lang", "id");
	}

	@Test
	void darkFollowsTheSystemUntilTheReaderChooses() {
		Page page = desktop(ColorScheme.DARK).open("/").page();
		String dark = background(page);
		page.locator(".theme").click();
		assertThat(page.locator("html")).hasAttribute("data-theme", "light");
		assertThat(background(page)).isNotEqualTo(dark);
		page.reload();
		assertThat(page.locator("html")).hasAttribute("data-theme", "light");
	}

	@Test
	void textSizeIsChosenAndRemembered() {
		ReadingPage reading = desktop().read(ReadingPage.HARD_SAMPLE);
		double before = reading.page().locator(".text p.gap").first().boundingBox().height;
		reading.page().locator(".aa").click();
		reading.page().getByLabel("Largest").check();
		assertThat(reading.page().locator(".text p.gap").first().boundingBox().height).isGreaterThan(before);
		reading.page().reload();
		assertThat(reading.page().locator("html")).hasAttribute("data-size", "5");
	}

	@Test
	void theBarLeavesWhileReadingOnAndComesBackOnTheWayUp() {
		Page page = desktop().read(ReadingPage.HARD_SAMPLE).page();
		page.mouse().move(5, 400);
		page.mouse().wheel(0, 600);
		assertThat(page.locator("layang-bar")).not().isInViewport();
		page.mouse().wheel(0, -200);
		assertThat(page.locator("layang-bar")).isInViewport();
	}

	@Test
	void aPastedTextIsReadRememberedAndLeftByTheBackButton() {
		Page page = desktop().open("/").page();
		page.locator("textarea").fill("Kucing itu tidur.\n\nIa bangun.");
		page.locator("form .primary").first().click();
		assertThat(page.locator(".text")).containsText("Ia bangun.");
		assertThat(page.locator(".facts").first()).containsText("words");
		page.goBack();
		assertThat(page.locator("layang-start")).isVisible();
		page.reload();
		assertThat(page.locator("textarea")).hasValue("Kucing itu tidur.\n\nIa bangun.");
	}

	@Test
	void eachTabKeepsItsOwnTextAndANewOneBeginsWithTheNewest() {
		Page first = desktop().open("/").page();
		Page second = first.context().newPage();
		second.navigate(first.url());
		first.locator("textarea").fill("Kucing itu tidur.");
		second.locator("textarea").fill("Ia bangun.");
		first.reload();
		assertThat(first.locator("textarea")).hasValue("Kucing itu tidur.");
		Page third = first.context().newPage();
		third.navigate(first.url());
		assertThat(third.locator("textarea")).hasValue("Ia bangun.");
	}

	@Test
	void aTextTheBrowserHasNoRoomForIsSaidToBeLostAndOutlivesAReload() {
		Page page = desktop().open("/").page();
		page.evaluate("""
				() => {
				  for (let size = 1 << 22; size > 0; size >>= 1) {
				    try {
				      for (let i = 0; i < 99; i++) localStorage.setItem(`${size} ${i}`, 'x'.repeat(size));
				    } catch { }
				  }
				}
				""");
		page.locator("textarea").fill("Kucing itu tidur.");
		assertThat(page.locator("#box-message")).containsText("cannot keep the text");
		page.reload();
		assertThat(page.locator("textarea")).hasValue("Kucing itu tidur.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/?sample=kosmodrom", "/dictionary?q=anak", "/words/mempertanggungjawabkan",
			"/browse", "/affixes" })
	void magnifiedFourTimesOrSetInWideLettersNoPageScrollsSideways(String path) {
		for (String spacing : List.of("0", "0.12em")) {
			Page page = open(options(320, 256).setBypassCSP(true)).open(path).page();
			page.addStyleTag(new Page.AddStyleTagOptions()
				.setContent("* { letter-spacing: " + spacing + " !important; word-spacing: 0.16em !important }"));
			assertThat((int) page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(320);
		}
	}

	@Test
	void aVeryLongWordWidensNeitherThePageNorItsAnswer() {
		String word = "a".repeat(300);
		ReadingPage reading = phone().open("/");
		reading.page().locator("textarea").fill("Kata " + word + " ini.");
		reading.page().locator("layang-start .primary").click();
		reading.waitForWords();
		reading.tap(word);
		assertThat((boolean) reading.answer().evaluate("(answer) => answer.scrollWidth === answer.clientWidth"))
			.isTrue();
	}

	@Test
	void thePageMovesNothingForWhoeverWantsNoMotion() {
		Page page = open(options(1440, 900).setReducedMotion(ReducedMotion.REDUCE)).open("/").page();
		assertThat(page.locator("layang-bar")).hasCSS("transition-property", "none");
	}

	@ParameterizedTest
	@ValueSource(strings = { "The quick brown fox jumps over the lazy dog.", "\uD83D\uDE00 \uD83C\uDF89" })
	void aTextWithoutIndonesianSaysSoInsteadOfAskingToPoint(String text) {
		Page page = desktop().open("/").page();
		page.locator("textarea").fill(text);
		page.locator("form .primary").first().click();
		assertThat(page.locator(".facts").first()).containsText("No word here looks Indonesian.");
		assertThat(page.locator(".facts").first()).not().containsText("Point at a word");
	}

	@Test
	void withoutScriptsThePageLeadsToTheDictionary() {
		Page page = open(options(390, 844).setJavaScriptEnabled(false)).open("/").page();
		page.locator("noscript a").first().click();
		assertThat(page.locator("h1")).hasText("Dictionary");
	}

	@Test
	void threeSampleTextsWaitInRisingDifficulty() {
		Page page = desktop().open("/").page();
		assertThat(page.locator(".samples li")).hasCount(3);
		page.locator(".samples a").last().click();
		assertThat(page.locator(".text h1")).hasText("Makan Siang di Kosmodrom");
		assertThat(page).hasURL(Pattern.compile(".*\\?sample=kosmodrom$"));
	}

	private static Page.GetByRoleOptions name(String name) {
		return new Page.GetByRoleOptions().setName(name);
	}

	private static String background(Page page) {
		return (String) page.evaluate("() => getComputedStyle(document.documentElement).backgroundColor");
	}

}
