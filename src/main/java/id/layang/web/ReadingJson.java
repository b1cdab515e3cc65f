package id.layang.web;

import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.layang.annotation.FormReading;
import id.layang.glossary.AffixNote;
import id.layang.glossary.Glossary;
import id.layang.glossary.Sense;
import id.layang.morphology.Step;
import org.jspecify.annotations.Nullable;

/** A reading as the API gives it. */
record ReadingJson(String headword, String root, String confidence, List<StepJson> steps,
		@JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable String english, List<String> senses,
		@JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> rootSenses) {

	@JsonInclude(JsonInclude.Include.NON_EMPTY)
	record StepJson(String affix, String kind, @Nullable String en, @Nullable String id) {

		static StepJson of(Step step, Glossary glossary) {
			AffixNote note = glossary.affix(step.meaning());
			return new StepJson(step.affix(), step.kind().name().toLowerCase(Locale.ROOT),
					(note != null) ? note.english() : null, (note != null) ? note.indonesian() : null);
		}

	}

	static ReadingJson of(FormReading form, Glossary glossary) {
		return new ReadingJson(form.reading().headword(), form.reading().root(),
				form.reading().confidence().name().toLowerCase(Locale.ROOT),
				form.reading().steps().stream().map((step) -> StepJson.of(step, glossary)).toList(), form.english(),
				keys(form.senses()), keys(form.rootSenses()));
	}

	private static List<String> keys(List<Sense> senses) {
		return senses.stream().map(Sense::key).toList();
	}

}
