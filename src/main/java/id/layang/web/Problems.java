package id.layang.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every error as an RFC 9457 problem that says what to do. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

	@Override
	protected ResponseEntity<Object> handleHttpMediaTypeNotSupported(HttpMediaTypeNotSupportedException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return answer(ex, headers, status, request, "Wrong content type",
				"Send the text as application/json ({\"text\": \"…\"}) or as text/plain.");
	}

	@Override
	protected ResponseEntity<Object> handleHttpRequestMethodNotSupported(HttpRequestMethodNotSupportedException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return answer(ex, headers, status, request, "Wrong method",
				"Use " + String.join(" or ",
						ex.getSupportedHttpMethods().stream().map(Object::toString).sorted().toList())
						+ " here instead of " + ex.getMethod() + ".");
	}

	@Override
	protected ResponseEntity<Object> handleHttpMediaTypeNotAcceptable(HttpMediaTypeNotAcceptableException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return answer(ex, headers, status, request, "No such format", "The answer is JSON: accept application/json.");
	}

	private ResponseEntity<Object> answer(Exception ex, HttpHeaders headers, HttpStatusCode status, WebRequest request,
			String title, String detail) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setTitle(title);
		return handleExceptionInternal(ex, problem, headers, status, request);
	}

}
