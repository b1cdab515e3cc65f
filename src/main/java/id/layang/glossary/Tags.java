package id.layang.glossary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The tags of a line: {@code name=value}, separated by one space. A value may hold
 * spaces, because only a known kind of word before {@code =} begins the next tag. What
 * ranking asks for at every word is split once, here.
 */
final class Tags {

	/** Every tag there is, in the order in which a formatted line gives them. */
	static final List<String> NAMES = List.of("freq", "band", "reg", "std", "root", "full", "kind", "lang", "dom",
			"before", "after", "cue", "syn", "ant", "pron");

	/** The band of a line that states none. */
	private static final int RAREST = 5;

	private final Map<String, String> values;

	private final List<String> cues;

	private final List<String> before;

	private final List<String> after;

	private final List<String> fields;

	private final @Nullable String kind;

	private final int band;

	Tags(Map<String, String> values) {
		this.values = Map.copyOf(values);
		this.cues = list("cue");
		this.before = shared("before");
		this.after = shared("after");
		this.fields = shared("dom");
		this.kind = value("kind");
		this.band = number("band", RAREST);
	}

	Map<String, String> values() {
		return this.values;
	}

	List<String> cues() {
		return this.cues;
	}

	List<String> before() {
		return this.before;
	}

	List<String> after() {
		return this.after;
	}

	List<String> fields() {
		return this.fields;
	}

	@Nullable String kind() {
		return this.kind;
	}

	int band() {
		return this.band;
	}

	static Tags parse(String column) {
		Map<String, String> values = new LinkedHashMap<>();
		String name = null;
		for (String piece : column.isEmpty() ? new String[0] : column.split(" ")) {
			int equals = piece.indexOf('=');
			if (equals > 0 && isName(piece, equals)) {
				name = piece.substring(0, equals);
				values.put(name, piece.substring(equals + 1));
			}
			else {
				values.merge((name != null) ? name : "", piece, (a, b) -> a + " " + b);
			}
		}
		return new Tags(values);
	}

	private static boolean isName(String piece, int equals) {
		for (int i = 0; i < equals; i++) {
			if (piece.charAt(i) < 'a' || piece.charAt(i) > 'z') {
				return false;
			}
		}
		return true;
	}

	@Nullable String value(String name) {
		return this.values.get(name);
	}

	/** Of few words that many lines name. */
	private List<String> shared(String name) {
		List<String> words = list(name);
		return words.isEmpty() ? words : words.stream().map(String::intern).toList();
	}

	List<String> list(String name) {
		String value = this.values.get(name);
		return (value != null) ? List.of(value.split(",")) : List.of();
	}

	int number(String name, int otherwise) {
		String value = this.values.get(name);
		return (value != null && value.chars().allMatch(Character::isDigit) && value.length() < 4 && !value.isEmpty())
				? Integer.parseInt(value) : otherwise;
	}

	/** The column in its one right form. */
	String formatted() {
		StringBuilder column = new StringBuilder();
		for (String name : NAMES) {
			if (this.values.containsKey(name)) {
				column.append(column.isEmpty() ? "" : " ").append(name).append('=').append(this.values.get(name));
			}
		}
		return column.toString();
	}

}
