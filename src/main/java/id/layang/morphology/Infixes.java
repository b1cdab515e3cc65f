package id.layang.morphology;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The infixes -em-, -el-, -er- and -in-, no longer productive: they explain a listed word
 * whose root is stated (gemetar, telunjuk, gerigi) and never propose one. Sneddon et al.
 * 2010, 1.27.
 */
final class Infixes {

	private static final Map<String, String> INFIXES = Map.of("em", "-em-", "el", "-el-", "er", "-er-:infix", "in",
			"-in-:infix");

	private Infixes() {
	}

	static @Nullable Candidate derive(RuleTable rules, String key, String root) {
		for (Map.Entry<String, String> infix : INFIXES.entrySet()) {
			if (insert(infix.getKey(), root).equals(key)) {
				Affix affix = rules.named(infix.getValue()).getFirst().affix();
				return new Candidate(key, root, List.of(affix), 0, 0, 0, false, 0);
			}
		}
		return null;
	}

	/** getar and em: gemetar. */
	static String insert(String infix, String root) {
		return root.isEmpty() ? root : root.charAt(0) + infix + root.substring(1);
	}

}
