package id.layang.browser;

import com.microsoft.playwright.Locator;
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

}
