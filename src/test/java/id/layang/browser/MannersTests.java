package id.layang.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.BoundingBox;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Click, tap, Escape, looking further, choosing a sense. */
class MannersTests extends InBrowser {

	@Test
	void aClickPinsTheAnswerUntilEscape() {
		ReadingPage reading = desktop().read(ReadingPage.HARD_SAMPLE);
		reading.pointAt("kamerad");
		reading.page().mouse().down();
		reading.page().mouse().up();
		assertThat(reading.isPinned()).isTrue();
		reading.page().mouse().move(5, 400);
		reading.page().waitForTimeout(400);
		assertThat(reading.answer()).containsText("comrade");
		reading.page().keyboard().press("Escape");
		assertThat(reading.answer()).isHidden();
	}

	@Test
	void afterEscapeTheWordUnderThePointerStaysQuiet() {
		ReadingPage reading = desktop().read(ReadingPage.HARD_SAMPLE);
		reading.pointAt("kamerad");
		reading.page().keyboard().press("Escape");
		ReadingPage.Point middle = reading.middle(reading.find("kamerad"));
		reading.page().mouse().move(middle.x() + 1, middle.y());
		reading.page().waitForTimeout(300);
		assertThat(reading.active()).isEqualTo(-1);
	}

	@Test
	void theTargetButtonPinsAndAClickBesideTheTextLetsGo() {
		ReadingPage reading = desktop().read(ReadingPage.HARD_SAMPLE);
		reading.pointAt("kamerad");
		reading.answer().getByLabel("Keep open").click();
		assertThat(reading.isPinned()).isTrue();
		reading.page().mouse().click(5, 400);
		assertThat(reading.answer()).isHidden();
	}

	@Test
	void aTapOpensASheetThatLeavesTheWordInView() {
		ReadingPage reading = phone().read(ReadingPage.HARD_SAMPLE);
		reading.tap("terisolasinya");
		BoundingBox sheet = reading.answer().boundingBox();
		assertThat(sheet.y + sheet.height).isCloseTo(844, Offset.offset(1.0));
		assertThat(sheet.height).isLessThan(844 * 0.56);
		assertThat(reading.lineIsClear()).isTrue();
		reading.answer().getByLabel("Close").tap();
		assertThat(reading.answer()).isHidden();
	}

	@Test
	void unfoldingAnAnswerStaysWhereItWasScrolledTo() {
		ReadingPage reading = open(options(600, 400)).read(ReadingPage.HARD_SAMPLE);
		reading.pointAt("Keamanan");
		Locator more = reading.answer().locator(".more");
		more.scrollIntoViewIfNeeded();
		Object before = reading.answer().evaluate("(answer) => answer.scrollTop");
		more.click();
		assertThat(((Number) before).intValue()).isPositive();
		assertThat(reading.answer().evaluate("(answer) => answer.scrollTop")).isEqualTo(before);
	}

	@Test
	void aWordInsideTheAnswerCanBeLookedUpAndLeftAgain() {
		ReadingPage reading = desktop().read(ReadingPage.HARD_SAMPLE);
		reading.pointAt("terisolasinya");
		reading.answer().locator(".tile.root button").click();
		Locator surface = reading.answer().locator(".head .surface");
		assertThat(surface).hasText("isolasi");
		assertThat(reading.takeRequests()).hasSize(1).first().asString().endsWith("/api/words/isolasi");
		reading.answer().getByLabel("Back").click();
		assertThat(surface).hasText("terisolasinya");
	}

	@Test
	void aSenseTheReaderChoosesWinsAndIsRemembered() {
		ReadingPage reading = desktop().read(ReadingPage.HARD_SAMPLE);
		reading.pointAt("bulan");
		assertThat(reading.answer().locator(".meaning")).containsText("month");
		reading.answer().locator(".choose").first().click();
		reading.answer().locator("[data-scope=text]").first().click();
		assertThat(reading.answer().locator(".meaning")).containsText("moon");
		reading.read(ReadingPage.HARD_SAMPLE);
		reading.page().mouse().move(5, 5);
		reading.pointAt("bulan");
		assertThat(reading.answer().locator(".meaning")).containsText("moon");
		reading.answer().locator(".undo").click();
		assertThat(reading.answer().locator(".meaning")).containsText("month");
	}

	@Test
	void aChoiceGoesAlongWithTheNextRequestAndTheServerFollowsIt() {
		ReadingPage reading = desktop().read(ReadingPage.HARD_SAMPLE);
		reading.pointAt("bulan");
		reading.answer().locator(".choose").first().click();
		Response again = reading.page()
			.waitForResponse("**/api/annotations", () -> reading.answer().locator("[data-scope=here]").first().click());
		assertThat(again.request().postData()).contains("\"choices\":{\"bulan@").contains("\"bulan/n:moon\"");
		assertThat(again.text()).contains("\"sense\":\"bulan/n:moon\",\"because\":{\"en\":\"you chose it\"");
		assertThat(reading.answer().locator(".meaning")).containsText("moon");
		assertThat(reading.answer().locator(".why")).containsText("Your choice here");
	}

	@Test
	void aBrowserThatRemembersNonsenseReadsAsEver() {
		ReadingPage reading = desktop().open("/");
		reading.page().evaluate("""
				localStorage.setItem('layang.choices', JSON.stringify({
				  always: { bulan: 'bulan/n:gone', kamerad: { a: 1 }, '': null },
				  texts: { any: 'x', '3-4': { '@5': 'bulan/n:moon' } } }))
				""");
		reading.read(ReadingPage.HARD_SAMPLE);
		reading.pointAt("bulan");
		assertThat(reading.answer().locator(".meaning")).containsText("month");
	}

	@Test
	void anUnknownWordOffersTheNearestOnesInPlace() {
		ReadingPage reading = desktop().open("/");
		reading.page().locator("textarea").fill("Ia melihat kosmodorm.");
		reading.page().locator("layang-start .primary").click();
		reading.page().waitForFunction("() => document.querySelector('layang-reader').guide.words.length > 0");
		reading.pointAt("kosmodorm");
		reading.answer().getByText("Look for words like it").click();
		assertThat(reading.answer().locator(".suggestions")).containsText("kosmodrom");
		assertThat(reading.complaints()).as("the browser notes that the word was not found").hasSize(1);
		reading.complaints().clear();
	}

	@Test
	void aPairShowsTheWordsOfBothItsPieces() {
		ReadingPage reading = desktop().open("/");
		reading.page().locator("textarea").fill("Ia bekerja baik siang maupun malam.");
		reading.page().locator("layang-start .primary").click();
		reading.page().waitForFunction("() => document.querySelector('layang-reader').guide.words.length > 0");
		reading.pointAt("maupun");
		assertThat(reading.answer().locator(".tiles").first().locator(".part"))
			.hasText(new String[] { "baik", "maupun" });
	}

	@Test
	void aReasonStandsOnlyBesideTheMeaningsItChoseAmong() {
		ReadingPage reading = write("Kami naik ke lantai yang baru. Pasien itu menderita DBD. Presiden Putin datang.");
		reading.pointAt("DBD");
		assertThat(reading.answer().locator(".why")).hasCount(0);
		reading.pointAt("lantai");
		assertThat(reading.answer().locator(".why")).isHidden();
		reading.pointAt("baru");
		assertThat(reading.answer().locator(".why")).isVisible();
		reading.pointAt("Putin");
		assertThat(reading.answer().locator(".meaning")).hasText("a name");
	}

	private ReadingPage write(String text) {
		ReadingPage reading = desktop().open("/");
		reading.page().locator("textarea").fill(text);
		reading.page().locator("layang-start .primary").click();
		reading.waitForWords();
		return reading;
	}

}
