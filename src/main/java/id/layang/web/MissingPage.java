package id.layang.web;

import java.util.Collections;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Tells a person whose address leads nowhere how to go on; a program is answered by
 * {@link Problems}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class MissingPage implements HandlerExceptionResolver {

	private final PageDefaults defaults;

	MissingPage(PageDefaults defaults) {
		this.defaults = defaults;
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception ex) {
		if (!(ex instanceof NoResourceFoundException) || !isPerson(request)) {
			return null;
		}
		Model model = new ExtendedModelMap();
		this.defaults.add(request, response, RequestContextUtils.getLocale(request), model);
		return new ModelAndView("missing", model.asMap(), HttpStatus.NOT_FOUND);
	}

	private static boolean isPerson(HttpServletRequest request) {
		return Collections.list(request.getHeaders(HttpHeaders.ACCEPT))
			.stream()
			.anyMatch((accepted) -> accepted.contains(MediaType.TEXT_HTML_VALUE));
	}

}
