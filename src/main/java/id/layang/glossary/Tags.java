package id.layang.glossary;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The tags of a line: {@code name=value}, separated by one space. A value may hold
 * spaces, because only a known kind of word before {@code =} begins the next tag.
 *
 * @param values value by name, in the order of the line
 * @param lists the parts of those values that are lists
 */
record Tags(Map<String, String> values, Map<String, List<String>> lists) {

	private static final Set<String> LISTS = Set.of("cue", "before", "after", "dom", "reg", "syn", "ant", "kind");

	/** Every tag there is, in the order in which a formatted line gives them. */
	static final List<String> NAMES = List.of("freq", "band", "reg", "std", "root", "full", "kind", "lang", "dom",
			"before", "after", "cue", "syn", "ant", "pron");

	Tags(Map<String, String> values) {
		this(values, lists(values));
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

	/** Split once here, because ranking asks for them at every word. */
	private static Map<String, List<String>> lists(Map<String, String> values) {
		Map<String, List<String>> lists = new HashMap<>(4);
		values.forEach((name, value) -> {
			if (LISTS.contains(name)) {
				lists.put(name, List.of(value.split(",")));
			}
		});
		return lists.isEmpty() ? Map.of() : lists;
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

	List<String> list(String name) {
		return this.lists.getOrDefault(name, List.of());
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
