package id.layang.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Skips the browser tests where Chromium is missing. With {@code
 * LAYANG_BROWSER_TESTS=required} in the environment they fail instead.
 */
class ChromiumPresent implements ExecutionCondition {

	private static final AtomicBoolean said = new AtomicBoolean();

	/** The browser: {@code CHROMIUM} in the environment, or Debian's. */
	static Path path() {
		return Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));
	}

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (Files.isExecutable(path())) {
			return ConditionEvaluationResult.enabled("Chromium is " + path());
		}
		String missing = "no Chromium at " + path() + "; install it, or name it in the environment variable CHROMIUM";
		if ("required".equals(System.getenv("LAYANG_BROWSER_TESTS"))) {
			throw new IllegalStateException("Browser tests are required but cannot run: " + missing);
		}
		if (said.compareAndSet(false, true)) {
			System.out.println("Browser tests SKIPPED: " + missing);
		}
		return ConditionEvaluationResult.disabled(missing);
	}

}
