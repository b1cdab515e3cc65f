package id.layang.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Opens pages for a test, and afterwards checks that the browser had nothing to complain
 * about.
 */
@BrowserTest
abstract class InBrowser {

	private final List<ReadingPage> pages = new ArrayList<>();

	@LocalServerPort
	private int port;

	private Chromium chromium;

	@BeforeEach
	void begin(Chromium chromium) {
		this.chromium = chromium;
	}

	@AfterEach
	void noComplaints() {
		List<String> complaints = this.pages.stream().flatMap((page) -> page.complaints().stream()).toList();
		this.pages.forEach(ReadingPage::close);
		assertThat(complaints).as("console errors").isEmpty();
	}

	ReadingPage desktop() {
		return open(options(1440, 900));
	}

	ReadingPage desktop(ColorScheme scheme) {
		return open(options(1440, 900).setColorScheme(scheme));
	}

	ReadingPage phone() {
		return open(options(390, 844).setHasTouch(true).setIsMobile(true).setDeviceScaleFactor(2));
	}

	ReadingPage open(NewContextOptions options) {
		ReadingPage page = this.chromium.open("http://localhost:" + this.port, options);
		this.pages.add(page);
		return page;
	}

	static NewContextOptions options(int width, int height) {
		return new NewContextOptions().setViewportSize(width, height).setLocale("en-GB");
	}

}
