package id.layang.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

import static org.assertj.core.api.Assertions.assertThat;

/** What Tomcat makes of a slash in a word. */
class EncodedSlashesTests {

	@ParameterizedTest
	@ValueSource(strings = { "/words/AD%2FART", "/words/a%2fb", "/words/AD/ART" })
	void aWordWithASlashArrives(String address) throws Exception {
		TomcatServletWebServerFactory tomcat = new TomcatServletWebServerFactory(0);
		tomcat.addConnectorCustomizers(new EncodedSlashes());
		WebServer server = tomcat
			.getWebServer((context) -> context.addServlet("echo", new Echo()).addMapping("/words/*"));
		server.start();
		try (HttpClient client = HttpClient.newHttpClient()) {
			URI uri = URI.create("http://localhost:" + server.getPort() + address);
			HttpResponse<String> answer = client.send(HttpRequest.newBuilder(uri).build(),
					HttpResponse.BodyHandlers.ofString());
			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(answer.body()).isIn("/AD/ART", "/a/b");
		}
		finally {
			server.stop();
		}
	}

	private static final class Echo extends HttpServlet {

		@Override
		protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
			response.getOutputStream().write(request.getPathInfo().getBytes(StandardCharsets.UTF_8));
		}

	}

}
