package id.layang.morphology;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The rules run forwards: every form that a root and a list of affixes can give. A
 * reading stands only if its surface is among them.
 */
final class Generator {

	private final RuleTable rules;

	Generator(RuleTable rules) {
		this.rules = rules;
	}

	/** The forms of a root under affixes given from the outside in. */
	Set<String> forms(String root, List<Affix> affixes) {
		Set<String> forms = new LinkedHashSet<>();
		forms.add(root);
		for (Affix affix : affixes.reversed()) {
			Set<String> next = new LinkedHashSet<>();
			forms.forEach((form) -> apply(affix, form, root, next));
			forms = next;
		}
		return forms;
	}

	/** Whether the form is one of them, hyphens aside. */
	boolean gives(String base, List<Affix> affixes, String form) {
		String plain = plain(form);
		return forms(Derivations.joined(base), affixes).stream().anyMatch((made) -> plain(made).equals(plain));
	}

	private static String plain(String form) {
		return form.replace("-", "");
	}

	private void apply(Affix affix, String base, String root, Set<String> forms) {
		if (affix.kind() == Step.Kind.REDUPLICATION) {
			forms.addAll(Reduplication.forms(affix, base, this));
			return;
		}
		for (Rule rule : this.rules.named(affix.id())) {
			if (affix.kind() == Step.Kind.INFIX) {
				forms.add(Infixes.insert(affix.notation().replace("-", ""), base));
			}
			else {
				Collection<String> plain = rule.apply(base, root);
				plain.forEach((form) -> forms.add(echoed(base, form)));
				forms.addAll(plain);
			}
		}
	}

	/**
	 * memukul-mukul: in a doubled base the second part takes over the changed sound;
	 * mengaum-ngaum: of the nasal too where that stands before a vowel.
	 */
	private static String echoed(String base, String form) {
		int hyphen = base.indexOf('-');
		int changed = form.indexOf('-');
		if (hyphen < 0 || changed < 0 || !base.startsWith(base.substring(0, hyphen), hyphen + 1)) {
			return form;
		}
		boolean vowel = isVowel(base.charAt(0));
		String tail = base.substring(vowel ? 0 : 1, hyphen);
		int at = form.lastIndexOf(tail, changed - 1);
		if (at < 1 || !form.startsWith(base.substring(0, hyphen), changed + 1)
				|| vowel && !form.startsWith("ng", at - 2)) {
			return form;
		}
		int kept = changed + 1 + hyphen - tail.length();
		return form.substring(0, changed + 1) + nasal(form, at) + form.substring(kept);
	}

	private static boolean isVowel(char letter) {
		return "aeiou".indexOf(letter) >= 0;
	}

	private static String nasal(String form, int tailStart) {
		int start = tailStart - 1;
		boolean two = start > 0 && (form.startsWith("ng", start - 1) || form.startsWith("ny", start - 1));
		return form.substring(two ? start - 1 : start, tailStart);
	}

	Set<String> active(String root) {
		Set<String> forms = new LinkedHashSet<>();
		for (Rule rule : this.rules.named("meN-")) {
			forms.addAll(rule.apply(root, root));
		}
		return forms;
	}

}
