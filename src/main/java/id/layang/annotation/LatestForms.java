package id.layang.annotation;

import java.util.function.Function;

import id.layang.text.Surface;
import org.jspecify.annotations.Nullable;

/**
 * The forms of the words met lately, told apart by being the same surface and not by
 * their letters. Each has one place; whoever comes next takes it. Safe for use by many
 * threads, since what is known never changes and a form looked up twice does no harm.
 */
final class LatestForms {

	private static final int PLACES = 1 << 15;

	private final @Nullable Known[] known = new Known[PLACES];

	private final Function<Surface, WordForm> form;

	LatestForms(Function<Surface, WordForm> form) {
		this.form = form;
	}

	WordForm of(Surface written) {
		int hash = written.spread();
		int place = (hash ^ (hash >>> 15)) & (PLACES - 1);
		Known known = this.known[place];
		return (known != null && known.written == written) ? known.form : admit(place, written);
	}

	private WordForm admit(int place, Surface written) {
		WordForm form = this.form.apply(written);
		this.known[place] = new Known(written, form);
		return form;
	}

	private record Known(Surface written, WordForm form) {
	}

}
