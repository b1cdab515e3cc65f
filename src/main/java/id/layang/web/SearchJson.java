package id.layang.web;

import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.layang.glossary.Glossary;
import id.layang.lookup.Findings;
import id.layang.lookup.Hit;

/** What a search found, as the API gives it. */
record SearchJson(String query, List<HitJson> results, List<String> tried, List<String> triedId,
		List<String> suggestions) {

	record HitJson(String headword, String kind, String match, String reason, String reasonId,
			@JsonInclude(JsonInclude.Include.NON_EMPTY) List<SenseJson> senses) {

		static HitJson of(Hit hit, Glossary glossary) {
			return new HitJson(hit.entry().headword(), kind(hit), hit.reason().match().name().toLowerCase(Locale.ROOT),
					hit.reason().english(), hit.reason().indonesian(),
					hit.senses().stream().map((sense) -> SenseJson.keyed(sense, glossary)).toList());
		}

		private static String kind(Hit hit) {
			return hit.isExample() ? "example" : hit.entry().kind().name().toLowerCase(Locale.ROOT);
		}

	}

	static SearchJson of(Findings findings, Glossary glossary) {
		return new SearchJson(findings.query(),
				findings.hits().stream().map((hit) -> HitJson.of(hit, glossary)).toList(),
				findings.tried().stream().map(Findings.Tried::english).toList(),
				findings.tried().stream().map(Findings.Tried::indonesian).toList(), findings.suggestions());
	}

}
