package id.layang;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/** The looking up after the start. */
class WarmUpTests {

	private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();

	private HttpServer service;

	@BeforeEach
	void serve() throws IOException {
		this.service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.service.createContext("/", (exchange) -> {
			this.asked.add(exchange.getRequestURI().toString());
			exchange.sendResponseHeaders(200, -1);
			exchange.close();
		});
		this.service.start();
	}

	@AfterEach
	void stop() {
		this.service.stop(0);
	}

	@Test
	void theQueriesAreWordsFormsEnglishAndSlips() {
		List<String> queries = WarmUpQueries.of(TestGlossary.GLOSSARY).toList();
		assertThat(queries).contains("rumah", "rumahnya", "house", "rmuah").doesNotContain("").hasSizeGreaterThan(5000);
	}

	@Test
	void asksTheServiceUntilItIsShutDown() throws InterruptedException {
		WarmUp warmUp = warmUp(new MockEnvironment().withProperty("server.address", "127.0.0.1")
			.withProperty("server.servlet.context-path", "/layang")
			.withProperty("local.server.port", String.valueOf(this.service.getAddress().getPort())));
		warmUp.start();
		assertThat(this.asked.poll(10, TimeUnit.SECONDS)).startsWith("/layang/api/search?q=");
		warmUp.destroy();
		Thread.sleep(200);
		this.asked.clear();
		assertThat(this.asked.poll(500, TimeUnit.MILLISECONDS)).isNull();
	}

	@Test
	void asksNothingWithoutAServer() throws InterruptedException {
		WarmUp warmUp = warmUp(new MockEnvironment());
		warmUp.start();
		warmUp.destroy();
		assertThat(this.asked.poll(200, TimeUnit.MILLISECONDS)).isNull();
	}

	private static WarmUp warmUp(MockEnvironment environment) {
		return new WarmUp(TestGlossary.GLOSSARY, environment);
	}

}
