package id.layang.browser;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** axe finds nothing on any view, light and dark. */
class AccessibilityTests extends InBrowser {

	private static final List<String> WORDS = List.of("Keamanan", "terisolasinya", "bulan", "Vostochny", "42,7");

	@ParameterizedTest
	@EnumSource(names = { "LIGHT", "DARK" })
	void theStartView(ColorScheme scheme) {
		ReadingPage start = desktop(scheme).open("/");
		start.page().locator(".samples li").last().waitFor();
		assertNoViolation(start);
	}

	@ParameterizedTest
	@EnumSource(names = { "LIGHT", "DARK" })
	void theReadingViewWithEachKindOfAnswerOpen(ColorScheme scheme) {
		ReadingPage reading = desktop(scheme).read(ReadingPage.HARD_SAMPLE);
		for (String word : WORDS) {
			reading.pointAt(word);
			assertNoViolation(reading);
			reading.page().keyboard().press("Escape");
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "LIGHT", "DARK" })
	void theSheetOfAPhoneAndTheShortcuts(ColorScheme scheme) {
		ReadingPage reading = open(options(390, 844).setHasTouch(true).setIsMobile(true).setColorScheme(scheme))
			.read(ReadingPage.HARD_SAMPLE);
		reading.tap("Keamanan");
		assertNoViolation(reading);
		reading.page().keyboard().press("Escape");
		reading.page().keyboard().press("Shift+?");
		assertNoViolation(reading);
	}

	@ParameterizedTest
	@EnumSource(names = { "LIGHT", "DARK" })
	void inForcedColours(ColorScheme scheme) {
		ReadingPage reading = open(options(1440, 900).setColorScheme(scheme).setForcedColors(ForcedColors.ACTIVE))
			.read(ReadingPage.HARD_SAMPLE);
		reading.pointAt("Keamanan");
		assertNoViolation(reading);
		assertNoViolation(reading.open("/dictionary?q=anak"));
	}

	private void assertNoViolation(ReadingPage reading) {
		List<Rule> violations = new AxeBuilder(reading.page()).analyze().getViolations();
		assertThat(violations).extracting((rule) -> rule.getId() + " " + rule.getNodes()).isEmpty();
	}

}
