package id.layang.annotation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import id.layang.glossary.Sense;
import org.jspecify.annotations.Nullable;

/**
 * The senses a reader prefers, for a form or phrase anywhere ({@code bulan}) or at one
 * place ({@code bulan@14}), which wins; a capital at a beginning hides no choice. A key
 * that the form does not have, from an older glossary perhaps, is passed over.
 */
record ReaderChoices(Map<String, String> keys) {

	@Nullable Sense of(WordForm form, int start) {
		return this.keys.isEmpty() ? null : of(form.form(), start, form.senses());
	}

	@Nullable Sense of(String form, int start, List<Sense> senses) {
		if (this.keys.isEmpty()) {
			return null;
		}
		return Stream.of(form + "@" + start, form, form.toLowerCase(Locale.ROOT))
			.map(this.keys::get)
			.filter(Objects::nonNull)
			.flatMap((key) -> senses.stream().filter((sense) -> sense.key().equals(key)))
			.findFirst()
			.orElse(null);
	}

}
