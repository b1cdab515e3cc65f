package id.layang.browser;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One Chromium for the whole test run. */
class Chromium implements AutoCloseable {

	private final Playwright playwright = Playwright
		.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

	/** Root may only run Chromium without its sandbox. */
	private final Browser browser = this.playwright.chromium()
		.launch(new LaunchOptions().setExecutablePath(ChromiumPresent.path()).setArgs(List.of("--no-sandbox")));

	ReadingPage open(String address, NewContextOptions options) {
		return new ReadingPage(address, this.browser.newContext(options));
	}

	@Override
	public void close() {
		this.browser.close();
		this.playwright.close();
	}

	/** Hands the one browser to every test that asks for it. */
	static class Supplier implements ParameterResolver {

		private static final Namespace HERE = Namespace.create(Chromium.class);

		@Override
		public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
			return parameter.getParameter().getType() == Chromium.class;
		}

		@Override
		public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
			return context.getRoot()
				.getStore(HERE)
				.computeIfAbsent(Chromium.class, (key) -> new Chromium(), Chromium.class);
		}

	}

}
