package id.layang.web;

import java.util.List;

import id.layang.glossary.Example;
import id.layang.glossary.Sense;
import id.layang.lookup.Entry;
import id.layang.lookup.FamilyTree;
import id.layang.lookup.Stress;
import org.jspecify.annotations.Nullable;

/**
 * A word as its page shows it.
 *
 * @param form as asked for
 * @param headword the headword it led to
 * @param band how common it is, 1 to 5
 * @param sentences examples of other words in which it stands
 */
record WordView(String form, String headword, int band, boolean banded, List<SenseView> senses, List<BuiltView> built,
		List<FamilyTree> family, int relatives, List<Entry> phrases, List<FormView> forms, List<Example> sentences,
		SoundView sound) {

	/** Whether the page is about the headword itself, not a form of it. */
	public boolean isItself() {
		return this.form.equalsIgnoreCase(this.headword);
	}

	/** A meaning. */
	record SenseView(Sense sense, @Nullable ExampleView example, List<Entry> others) {
	}

	/** An example, parted around the word it shows. */
	record ExampleView(String before, String marked, String after, String english) {

		static @Nullable ExampleView of(@Nullable Example example) {
			if (example == null) {
				return null;
			}
			String text = example.indonesian();
			int open = text.indexOf('[');
			int close = text.indexOf(']', open + 1);
			return (open < 0 || close < 0) ? new ExampleView(text, "", "", example.english())
					: new ExampleView(text.substring(0, open), text.substring(open + 1, close),
							text.substring(close + 1), example.english());
		}

	}

	/** One way to take the word apart. */
	record BuiltView(String headword, boolean guess, List<PartView> parts, @Nullable String english) {
	}

	/** A piece of the word: an affix and what it does, or the root and what it means. */
	record PartView(String text, String kind, @Nullable String does, boolean root) {
	}

	/** A form with its English. */
	record FormView(String kind, String form, String english) {
	}

	/** How it sounds, as far as spelling tells. */
	record SoundView(@Nullable String pronunciation, @Nullable Stress stress) {
	}

}
