package id.layang.annotation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * English with one place for a form of a gloss: {@code be {participle}}.
 *
 * @param text the English; {@code {}} or {@code {form}} or {@code {form:argument}} is the
 * place
 */
record GlossPattern(String text) {

	private static final Pattern PLACE = Pattern.compile("\\{([a-z]*)(?::([^}]*))?}");

	/** Null when the gloss has no such form. */
	@Nullable String fill(String gloss, GlossForms forms) {
		Matcher place = PLACE.matcher(this.text);
		if (!place.find()) {
			return this.text;
		}
		String argument = (place.group(2) != null) ? place.group(2) : "";
		String form = forms.form(place.group(1), gloss, argument);
		return (form != null) ? this.text.substring(0, place.start()) + form + this.text.substring(place.end()) : null;
	}

}
