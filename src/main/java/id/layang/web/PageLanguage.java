package id.layang.web;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The interface language of the server's pages: {@code ?lang=}, else the cookie, else
 * what the browser asks for; English or Indonesian.
 */
@Component("localeResolver")
class PageLanguage implements LocaleResolver {

	static final String COOKIE = "layang.language";

	static final List<String> CODES = List.of("en", "id");

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		String chosen = chosen(request);
		String kept = (chosen != null) ? chosen : kept(request);
		return Locale.of((kept != null) ? kept : asked(request));
	}

	private static @Nullable String chosen(HttpServletRequest request) {
		boolean page = !request.getRequestURI().startsWith("/api/");
		return page ? known(request.getParameter("lang")) : null;
	}

	private static @Nullable String kept(HttpServletRequest request) {
		Cookie[] cookies = request.getCookies();
		return (cookies == null) ? null
				: Arrays.stream(cookies)
					.filter((cookie) -> cookie.getName().equals(COOKIE))
					.map((cookie) -> known(cookie.getValue()))
					.filter(Objects::nonNull)
					.findFirst()
					.orElse(null);
	}

	private static String asked(HttpServletRequest request) {
		String language = request.getLocale().getLanguage();
		return (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null && language.equals("id")) ? "id" : "en";
	}

	private static @Nullable String known(@Nullable String code) {
		return (code != null && CODES.contains(code)) ? code : null;
	}

	/** Keeps a language that the address chooses. */
	void keep(HttpServletRequest request, HttpServletResponse response) {
		String chosen = chosen(request);
		if (chosen != null) {
			setLocale(request, response, Locale.of(chosen));
		}
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		if (response != null && locale != null) {
			ResponseCookie cookie = ResponseCookie.from(COOKIE, locale.getLanguage())
				.path("/")
				.maxAge(Duration.ofDays(365))
				.sameSite("Lax")
				.build();
			response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
		}
	}

}
