package id.layang;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;

import id.layang.glossary.Glossary;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Looks words up for a short while after the start, so that the first learners find the
 * code compiled. It asks the service from outside as they do, for much of a quick answer
 * is the way there and back, and rests in between to let others go first.
 */
@Component
@ConditionalOnBooleanProperty(name = "layang.warm-up", matchIfMissing = true)
class WarmUp implements DisposableBean {

	private static final Log LOG = LogFactory.getLog(WarmUp.class);

	private static final Duration LONGEST = Duration.ofSeconds(30);

	/** Most answers are kept ones, for everybody asks for the same words. */
	private static final int TIMES = 10;

	/** What part of the time worked is rested. */
	private static final int REST = 2;

	private final Glossary glossary;

	private final Environment environment;

	private volatile @Nullable Thread thread;

	WarmUp(Glossary glossary, Environment environment) {
		this.glossary = glossary;
		this.environment = environment;
	}

	/** Begins when the service is ready; without a server there is nothing to ask. */
	@EventListener(ApplicationReadyEvent.class)
	void start() {
		String port = this.environment.getProperty("local.server.port");
		if (port != null) {
			String service = "http://" + this.environment.getProperty("server.address", "localhost") + ":" + port
					+ this.environment.getProperty("server.servlet.context-path", "");
			this.thread = Thread.ofPlatform()
				.daemon()
				.name("warm-up")
				.priority(Thread.MIN_PRIORITY)
				.start(() -> run(service));
		}
	}

	@Override
	public void destroy() {
		Thread running = this.thread;
		if (running != null) {
			running.interrupt();
		}
	}

	private void run(String service) {
		try {
			LOG.debug("Warmed up by asking for " + ask(service) + " words");
		}
		catch (IOException ex) {
			LOG.debug("Not warmed up: " + service + " does not answer plainly", ex);
		}
		catch (InterruptedException ex) {
			LOG.debug("Shut down while warming up");
		}
	}

	private int ask(String service) throws IOException, InterruptedException {
		long end = System.nanoTime() + LONGEST.toNanos();
		int asked = 0;
		Iterator<String> words = WarmUpQueries.of(this.glossary).iterator();
		while (words.hasNext() && System.nanoTime() < end) {
			long before = System.nanoTime();
			ask(service, words.next());
			asked++;
			Thread.sleep(Duration.ofNanos(System.nanoTime() - before).dividedBy(REST));
		}
		return asked;
	}

	private static void ask(String service, String word) throws IOException {
		URI question = URI.create(service + "/api/search?q=" + URLEncoder.encode(word, StandardCharsets.UTF_8));
		for (int time = 0; time < TIMES; time++) {
			try (InputStream answer = question.toURL().openStream()) {
				answer.readAllBytes();
			}
		}
	}

}
