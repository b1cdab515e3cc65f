package id.layang.web;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.layang.glossary.Example;
import id.layang.glossary.Glossary;
import id.layang.glossary.Sense;
import org.jspecify.annotations.Nullable;

/** A sense as the API gives it; what a line does not say is left out. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record SenseJson(@Nullable String key, String headword, String pos, List<String> glosses, List<String> register,
		@Nullable String standard, @Nullable String full, @Nullable String kind, List<String> fields, int band,
		@Nullable String pronunciation, @Nullable ExampleJson example, @Nullable String source) {

	record ExampleJson(String id, String en) {

		static @Nullable ExampleJson of(@Nullable Example example) {
			return (example != null) ? new ExampleJson(example.indonesian(), example.english()) : null;
		}

	}

	static SenseJson of(Sense sense, Glossary glossary) {
		return of(null, sense, glossary);
	}

	static SenseJson keyed(Sense sense, Glossary glossary) {
		return of(sense.key(), sense, glossary);
	}

	private static SenseJson of(@Nullable String key, Sense sense, Glossary glossary) {
		return new SenseJson(key, sense.headword(), sense.partOfSpeech().english(), sense.glosses(), sense.register(),
				sense.standard(), sense.full(), sense.kind(), sense.fields(), sense.band(), sense.pronunciation(),
				ExampleJson.of(glossary.example(sense.key())), sense.source());
	}

}
