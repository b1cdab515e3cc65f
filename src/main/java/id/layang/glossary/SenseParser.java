package id.layang.glossary;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Turns a line into a sense, and says all that is wrong with the line by itself. */
final class SenseParser {

	static final Set<String> REGISTERS = Set.of("informal", "formal", "archaic", "literary", "regional", "vulgar");

	static final Set<String> FIELDS = Set.of("religion", "law", "politics", "economy", "health", "technology",
			"science", "space", "military", "sport", "food", "plant", "animal", "nature", "farming", "sea", "transport",
			"education", "art", "media", "custom", "family", "body", "clothing", "house", "language", "music", "crime");

	static final Set<String> KINDS = Set.of("person", "place", "country", "city", "island", "region", "sea", "river",
			"mountain", "people", "language", "organisation", "party", "ministry", "company", "religion", "feast",
			"product", "work", "title");

	private static final int LONGEST_GLOSS = 60;

	private static final Pattern SENSE = Pattern.compile("[a-z]+(:[a-z0-9-]+)?");

	private static final Pattern DEFINITION = Pattern
		.compile("^(a|an|the|someone|something|one) .*\\b(who|that|which) .*");

	private static final Pattern BETWEEN_GLOSSES = Pattern.compile("; ", Pattern.LITERAL);

	private final Consumer<Problem> problems;

	private final Map<String, PartOfSpeech> codes = new HashMap<>();

	private final Map<String, TagColumn> tagColumns = new HashMap<>();

	SenseParser(Consumer<Problem> problems) {
		this.problems = problems;
	}

	@Nullable Sense parse(Line line) {
		String[] columns = line.columns();
		if (columns.length < 3 || columns.length > 4) {
			report(line,
					columns.length + " columns; write headword, sense, glosses and tags with one tab between each");
			return null;
		}
		PartOfSpeech partOfSpeech = this.codes.computeIfAbsent(columns[1], SenseParser::partOfSpeech);
		if (partOfSpeech == null) {
			report(line,
					"unknown sense '" + columns[1] + "'; write a part of speech (n v adj adv pron num clf det prep "
							+ "conj aux part interj name), then :slug in a-z where there are several");
			return null;
		}
		TagColumn last = this.tagColumns.computeIfAbsent((columns.length > 3) ? columns[3] : "", TagColumn::of);
		Sense sense = new Sense(columns[0], columns[1], partOfSpeech, glosses(columns[2]), last.tags());
		checkText(line, sense);
		checkGlosses(line, sense, columns[2]);
		last.faults().forEach((fault) -> report(line, fault));
		checkName(line, sense);
		return sense;
	}

	private static List<String> glosses(String column) {
		return column.contains("; ") ? List.of(BETWEEN_GLOSSES.split(column, -1)) : List.of(column);
	}

	private static @Nullable PartOfSpeech partOfSpeech(String code) {
		int colon = code.indexOf(':');
		PartOfSpeech partOfSpeech = PartOfSpeech.of((colon < 0) ? code : code.substring(0, colon));
		return SENSE.matcher(code).matches() ? partOfSpeech : null;
	}

	private void checkText(Line line, Sense sense) {
		String headword = sense.headword();
		if (headword.isBlank() || !headword.equals(headword.strip()) || headword.contains("  ")) {
			report(line, "headword '" + headword + "' is empty or has stray spaces; remove them");
		}
		if (!Normalizer.isNormalized(line.text(), Normalizer.Form.NFC)) {
			report(line, "not in Unicode NFC; retype the accented letters");
		}
		if (line.text().endsWith("\r")) {
			report(line, "ends in CR LF; save the file with LF line ends");
		}
	}

	private void checkGlosses(Line line, Sense sense, String column) {
		for (String gloss : sense.glosses()) {
			if (gloss.isBlank() || !gloss.equals(gloss.strip()) || gloss.contains(";")) {
				report(line, "glosses '" + column + "'; separate them by one '; ' and leave none empty");
			}
			if (gloss.length() > LONGEST_GLOSS) {
				report(line, "gloss '" + gloss + "' is longer than " + LONGEST_GLOSS + " characters; shorten it");
			}
			if (gloss.indexOf(' ') > 0 && DEFINITION.matcher(gloss).matches()) {
				report(line, "gloss '" + gloss + "' is a definition; write the English word for it");
			}
			if (isTornBracket(gloss)) {
				report(line, "gloss '" + gloss + "' has half a bracket; write no '; ' inside brackets");
			}
			if (sense.partOfSpeech() == PartOfSpeech.VERB && gloss.startsWith("to ")) {
				report(line, "gloss '" + gloss + "'; write the bare infinitive, without 'to'");
			}
		}
	}

	private static boolean isTornBracket(String gloss) {
		return (gloss.indexOf('(') < 0) != (gloss.indexOf(')') < 0);
	}

	private void checkName(Line line, Sense sense) {
		String kind = sense.kind();
		if (sense.isName() && (kind == null || !KINDS.contains(withoutNumber(kind)))) {
			report(line, "name of unknown kind; write name: and one of " + sorted(KINDS));
		}
	}

	private static String withoutNumber(String kind) {
		int hyphen = kind.indexOf('-');
		return (hyphen < 0) ? kind : kind.substring(0, hyphen);
	}

	static String sorted(Set<String> values) {
		return String.join(" ", values.stream().sorted().toList());
	}

	private void report(Line line, String message) {
		this.problems.accept(line.problem(message));
	}

}
