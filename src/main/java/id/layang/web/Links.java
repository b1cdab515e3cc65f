package id.layang.web;

import java.nio.charset.StandardCharsets;

import org.springframework.web.util.UriUtils;

/** Addresses of pages, for the templates. */
record Links() {

	/** The page of a word; its slashes stay: AD/ART. */
	public String word(String headword) {
		return "/words/" + UriUtils.encodePath(headword, StandardCharsets.UTF_8).replace(";", "%3B");
	}

	/** A search. */
	public String search(String query) {
		return "/dictionary?q=" + UriUtils.encode(query, StandardCharsets.UTF_8);
	}

	/** The words of an affix. */
	public String affix(String id) {
		return "/browse?affix=" + UriUtils.encode(id, StandardCharsets.UTF_8);
	}

}
