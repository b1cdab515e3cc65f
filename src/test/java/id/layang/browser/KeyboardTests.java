package id.layang.browser;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Reading with the keyboard alone. */
class KeyboardTests extends InBrowser {

	@Test
	void theTextIsOneTabStopThatOpensItsFirstWord() {
		ReadingPage reading = desktop().read(ReadingPage.HARD_SAMPLE);
		reading.page().getByLabel("Keyboard shortcuts").first().focus();
		reading.page().keyboard().press("Tab");
		assertThat(reading.active()).isZero();
		assertThat(reading.page().locator(".text")).isFocused();
		assertThat(reading.answer()).isVisible();
	}

	@Test
	void aTextThatWasJustOpenedAnswersTheArrowKeysFromItsFirstWord() {
		ReadingPage reading = desktop().open("/");
		reading.page().locator(".samples a").last().click();
		reading.waitForWords();
		press(reading, "ArrowRight");
		assertThat(reading.active()).isZero();
		reading.read(ReadingPage.HARD_SAMPLE);
		press(reading, "ArrowRight", "ArrowRight");
		assertThat(reading.active()).isEqualTo(1);
		assertThat(reading.page().locator(".text")).isFocused();
	}

	@Test
	void keysThatScrollThePageDoSoUntilTheReaderIsInTheText() {
		ReadingPage reading = desktop().read(ReadingPage.HARD_SAMPLE);
		press(reading, "ArrowDown", "End", "Enter");
		assertThat(reading.active()).isEqualTo(-1);
		assertThat(reading.page().locator("body")).isFocused();
	}

	@Test
	void theAnswerClosesWhenTheFocusLeavesIt() {
		ReadingPage reading = inTheText();
		press(reading, "Tab");
		assertThat(reading.answer().locator(":focus")).hasCount(1);
		reading.page().locator(".other a").focus();
		assertThat(reading.answer()).isHidden();
	}

	@Test
	void arrowsWalkEveryWordInOrderAndTheAnswerIsAnnounced() {
		ReadingPage reading = inTheText();
		for (int word = 1; word < reading.words(); word++) {
			reading.page().keyboard().press("ArrowRight");
			assertThat(reading.active()).isEqualTo(word);
			assertThat(reading.highlighted()).isEqualTo(reading.surface(word));
			assertThat(reading.lineIsClear()).as(reading.surface(word)).isTrue();
		}
		assertThat(reading.page().locator("[aria-live=polite]")).containsText(reading.surface(reading.words() - 1));
		assertThat(reading.takeRequests()).isEmpty();
	}

	@Test
	void upDownHomeAndEndMoveByLines() {
		ReadingPage reading = inTheText();
		press(reading, "ArrowDown", "Home");
		int start = reading.active();
		press(reading, "End");
		int end = reading.active();
		press(reading, "ArrowRight");
		assertThat(reading.active()).isEqualTo(end + 1).isGreaterThan(start + 3);
		press(reading, "ArrowUp", "Home");
		assertThat(reading.active()).isEqualTo(start);
		press(reading, "Control+End");
		assertThat(reading.active()).isEqualTo(reading.words() - 1);
	}

	@Test
	void enterPinsTabGoesIntoTheAnswerAndEscapeComesBack() {
		ReadingPage reading = inTheText();
		press(reading, "Enter");
		assertThat(reading.isPinned()).isTrue();
		press(reading, "Tab");
		assertThat(reading.answer().locator(":focus")).hasCount(1);
		press(reading, "Escape");
		assertThat(reading.page().locator(".text")).isFocused();
		assertThat(reading.answer()).isHidden();
		press(reading, "ArrowRight");
		assertThat(reading.active()).isEqualTo(1);
	}

	@Test
	void nGoesToARareWordAndAQuestionMarkShowsTheKeys() {
		ReadingPage reading = inTheText();
		press(reading, "n");
		assertThat(reading.active()).isGreaterThan(0);
		press(reading, "Shift+?");
		assertThat(reading.page().getByRole(AriaRole.DIALOG).last()).containsText("Next rare or unknown word");
		press(reading, "Escape");
		assertThat(reading.page().locator("dialog")).isHidden();
	}

	@Test
	void theListOfKeysIsReadFromItsTopEvenInASmallWindow() {
		ReadingPage reading = open(options(320, 256)).read(ReadingPage.HARD_SAMPLE);
		press(reading, "Shift+?");
		assertThat(reading.page().locator("#keys-title")).isInViewport();
		press(reading, "Tab");
		assertThat(reading.page().locator("dialog input")).isFocused();
	}

	private ReadingPage inTheText() {
		ReadingPage reading = desktop().read(ReadingPage.HARD_SAMPLE);
		reading.page().locator(".text").focus();
		press(reading, "Control+Home");
		return reading;
	}

	private void press(ReadingPage reading, String... keys) {
		for (String key : keys) {
			reading.page().keyboard().press(key);
		}
	}

}
