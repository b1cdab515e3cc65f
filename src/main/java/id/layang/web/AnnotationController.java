package id.layang.web;

import java.io.IOException;

import id.layang.annotation.Annotator;
import id.layang.glossary.Glossary;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/annotations}: a text in, every word explained out. */
@RestController
class AnnotationController {

	private final Annotator annotator;

	private final Glossary glossary;

	private final TextRequests requests;

	AnnotationController(Annotator annotator, Glossary glossary, TextRequests requests) {
		this.annotator = annotator;
		this.glossary = glossary;
		this.requests = requests;
	}

	@PostMapping(path = "/api/annotations", consumes = MediaType.APPLICATION_JSON_VALUE,
			produces = MediaType.APPLICATION_JSON_VALUE)
	AnnotationJson annotate(HttpServletRequest request) throws IOException {
		return annotated(this.requests.json(request));
	}

	@PostMapping(path = "/api/annotations", consumes = MediaType.TEXT_PLAIN_VALUE,
			produces = MediaType.APPLICATION_JSON_VALUE)
	AnnotationJson annotatePlain(HttpServletRequest request) throws IOException {
		return annotated(this.requests.plain(request));
	}

	private AnnotationJson annotated(TextRequest request) {
		return AnnotationJson.of(this.annotator.annotate(request.text(), request.choices()), this.glossary);
	}

}
