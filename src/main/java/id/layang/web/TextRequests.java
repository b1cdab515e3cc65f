package id.layang.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

import id.layang.LayangProperties;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads texts out of requests, and says what is wrong with those it cannot read. */
@Component
class TextRequests {

	/** A character can take six bytes when JSON escapes it. */
	private static final int BYTES_PER_CHARACTER = 6;

	private static final int ENVELOPE = 100_000;

	private final JsonMapper mapper;

	private final int maxCharacters;

	TextRequests(JsonMapper mapper, LayangProperties properties) {
		this.mapper = mapper;
		this.maxCharacters = properties.maxCharacters();
	}

	TextRequest json(HttpServletRequest request) throws IOException {
		JsonNode body = parsed(body(request, StandardCharsets.UTF_8));
		JsonNode text = body.get("text");
		if (text == null || !text.isString()) {
			throw new BadRequest(HttpStatus.BAD_REQUEST, "No text",
					"Send an object with the text as a string: {\"text\": \"Kami membaca buku.\"}");
		}
		return new TextRequest(checked(text.stringValue()), choices(body.get("choices")));
	}

	TextRequest plain(HttpServletRequest request) throws IOException {
		return new TextRequest(checked(body(request, charset(request))), Map.of());
	}

	private static Charset charset(HttpServletRequest request) {
		MediaType type = MediaType.parseMediaType(request.getContentType());
		Charset charset = type.getCharset();
		return (charset != null) ? charset : StandardCharsets.UTF_8;
	}

	private JsonNode parsed(String body) {
		try {
			return this.mapper.readTree(body);
		}
		catch (JacksonException ex) {
			throw new BadRequest(HttpStatus.BAD_REQUEST, "Malformed JSON", "The body is not JSON"
					+ place(ex.getLocation()) + ". Send {\"text\": \"…\"}, or plain text as text/plain.");
		}
	}

	private static String place(@Nullable TokenStreamLocation location) {
		return (location == null) ? ""
				: " (line " + location.getLineNr() + ", character " + location.getColumnNr() + ")";
	}

	/**
	 * Whatever is no choice is passed over: an old browser must not lose its reader a
	 * text.
	 */
	private static Map<String, String> choices(@Nullable JsonNode node) {
		if (node == null || !node.isObject()) {
			return Map.of();
		}
		return node.propertyStream()
			.filter((entry) -> entry.getValue().isString())
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> entry.getValue().stringValue()));
	}

	private String body(HttpServletRequest request, Charset charset) throws IOException {
		int most = Math.multiplyExact(this.maxCharacters, BYTES_PER_CHARACTER) + ENVELOPE;
		byte[] bytes = request.getInputStream().readNBytes(most + 1);
		if (bytes.length > most) {
			throw new BadRequest(HttpStatus.CONTENT_TOO_LARGE, "Request too long",
					"The request has more than " + most + " bytes. Send the text in parts, and fewer choices.");
		}
		try {
			return withoutMark(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
		}
		catch (CharacterCodingException ex) {
			throw new BadRequest(HttpStatus.BAD_REQUEST, "Unreadable characters",
					"The body is not valid " + charset.name() + ". Save or send the text as UTF-8.");
		}
	}

	/** The byte order mark that some editors write first. */
	private static String withoutMark(String body) {
		return body.startsWith("\uFEFF") ? body.substring(1) : body;
	}

	private String checked(String text) {
		if (text.length() > this.maxCharacters) {
			throw new BadRequest(HttpStatus.CONTENT_TOO_LARGE, "Text too long",
					"The text has " + text.length() + " characters; at most " + this.maxCharacters
							+ " are read at once. Send it in parts, or raise layang.max-characters.");
		}
		if (text.isBlank()) {
			throw new BadRequest(HttpStatus.BAD_REQUEST, "Empty text",
					"There is nothing to read. Send some Indonesian text.");
		}
		return text;
	}

}
