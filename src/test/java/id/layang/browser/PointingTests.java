package id.layang.browser;

import java.util.List;

import id.layang.browser.ReadingPage.Point;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Pointing with the mouse. */
class PointingTests extends InBrowser {

	@Test
	void everyCharacterOfEveryWordShowsThatWordsAnswerBesideItsLineWithoutARequest() {
		ReadingPage reading = desktop().read(ReadingPage.HARD_SAMPLE);
		reading.watchThePointer();
		SoftAssertions all = new SoftAssertions();
		for (int word = 0; word < reading.words(); word++) {
			pointAtEachCharacter(reading, word, all);
		}
		all.assertAll();
		assertThat(reading.takeRequests()).isEmpty();
	}

	private void pointAtEachCharacter(ReadingPage reading, int word, SoftAssertions all) {
		List<Point> characters = reading.characters(word);
		if (reading.isCovered(characters.get(0))) {
			reading.page().keyboard().press("Escape");
		}
		move(reading, characters.get(0));
		reading.waitForAnswer(word);
		reading.takeSeen(1);
		characters.subList(1, characters.size()).forEach((point) -> move(reading, point));
		String surface = reading.surface(word);
		all.assertThat(reading.takeSeen(characters.size() - 1)).as(surface).allMatch((seen) -> seen.equals(word));
		all.assertThat(reading.highlighted()).isEqualTo(surface);
		all.assertThat(reading.answer().textContent()).contains(surface);
		all.assertThat(reading.lineIsClear()).as("line of " + surface).isTrue();
	}

	private void move(ReadingPage reading, Point point) {
		reading.page().mouse().move(point.x(), point.y());
	}

	@Test
	void theTextStandsOnThePageUnchangedWithoutAnElementPerWord() {
		ReadingPage reading = desktop().read(ReadingPage.HARD_SAMPLE);
		assertThat(reading.page().locator(".text p:not(.facts) > *").count()).isZero();
		assertThat(reading.page().locator(".text p:not(.facts)").allTextContents()).isEqualTo(reading.page()
			.evaluate("() => document.querySelector('layang-reader').view.text.split(/\\n+/).slice(1)"));
	}

	@Test
	void aTermIsShownBeforeTheWordsItIsMadeOf() {
		ReadingPage reading = desktop().read(ReadingPage.HARD_SAMPLE);
		reading.pointAt("Keamanan");
		assertThat(reading.answer().locator(".surface").first().textContent()).isEqualTo("Dewan Keamanan PBB");
		assertThat(reading.answer().locator(".tile.here").textContent()).startsWith("Keamanan");
	}

	@Test
	void anInflectedWordShowsHowItIsBuilt() {
		ReadingPage reading = desktop().read(ReadingPage.HARD_SAMPLE);
		reading.pointAt("terisolasinya");
		assertThat(reading.answer().locator(".tile .part").allTextContents()).containsExactly("ter-", "isolasi",
				"-nya");
	}

	@Test
	void theAnswerClosesWhenThePointerLeavesAndStaysWhileItIsPointedAt() {
		ReadingPage reading = desktop().read(ReadingPage.HARD_SAMPLE);
		reading.pointAt("kamerad");
		reading.answer().hover();
		reading.page().waitForTimeout(500);
		assertThat(reading.answer().isVisible()).isTrue();
		reading.page().mouse().move(5, 400);
		reading.waitForSilence();
		assertThat(reading.answer().isVisible()).isFalse();
	}

	@Test
	void theWayIntoTheAnswerOpensNoOtherWord() {
		ReadingPage reading = desktop().read(ReadingPage.HARD_SAMPLE);
		reading.pointAt("kamerad");
		int kamerad = reading.active();
		Point from = reading.middle(kamerad);
		for (int step = 1; step <= 12; step++) {
			reading.page().mouse().move(from.x() + step * 2, from.y() + step * 4);
		}
		reading.page().waitForTimeout(400);
		assertThat(reading.active()).isEqualTo(kamerad);
	}

}
