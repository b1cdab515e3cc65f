package id.layang.exchange;

import java.util.ArrayList;
import java.util.List;

import id.layang.glossary.Sense;

/** An article as plain, old HTML: what e-readers and GoldenDict show alike. */
final class StarDictArticle {

	private StarDictArticle() {
	}

	static String html(Article article, List<Lemma> lemmas) {
		StringBuilder html = new StringBuilder();
		boolean several = article.meanings().size() > 1;
		int number = 0;
		for (Article.Meaning meaning : article.meanings()) {
			html.append("<div>");
			html.append(several ? "<b>" + ++number + ".</b> " : "");
			html.append("<i>").append(Html.escape(label(meaning.sense()))).append("</i> ");
			html.append(Html.escape(meaning.english())).append("</div>\n");
			appendLine(html, note(meaning));
			appendLine(html, example(meaning));
		}
		lemmas.forEach((lemma) -> appendLine(html, "→ <b>" + Html.escape(lemma.headword()) + "</b>"));
		return html.toString();
	}

	private static void appendLine(StringBuilder html, String line) {
		if (!line.isEmpty()) {
			html.append("<div>").append(line).append("</div>\n");
		}
	}

	private static String label(Sense sense) {
		List<String> words = new ArrayList<>(List.of(sense.partOfSpeech().english()));
		words.addAll(sense.register());
		words.addAll(sense.fields());
		return String.join(", ", words);
	}

	private static String note(Article.Meaning meaning) {
		List<String> notes = new ArrayList<>();
		Sense sense = meaning.sense();
		if (sense.full() != null) {
			notes.add(Html.escape(sense.full()));
		}
		if (sense.standard() != null) {
			notes.add("→ " + Html.escape(sense.standard()));
		}
		if (!meaning.built().isEmpty()) {
			notes.add(Html.escape(meaning.built()));
		}
		return String.join(" · ", notes);
	}

	private static String example(Article.Meaning meaning) {
		return meaning.sentence().isEmpty() ? ""
				: "<i>" + Html.escape(meaning.sentence()) + "</i> " + Html.escape(meaning.translation());
	}

}
