package id.layang.annotation;

import java.util.List;

import id.layang.annotation.RoleTable.Expected;
import id.layang.glossary.Sense;
import id.layang.morphology.Step.Kind;

/**
 * The roles that a form may have, and what they let expect beside it.
 *
 * @param key the form as written, in small letters
 * @param owned whether it ends in a possessive
 * @param expected what it lets expect beside it
 */
record Roles(String key, boolean owned, Expected expected) {

	static Roles of(String form, String key, List<FormReading> readings, List<Sense> senses, RoleTable table) {
		boolean owned = readings.stream().anyMatch(Roles::isOwned);
		List<Role> roles = senses.isEmpty() ? List.of(unknown(form))
				: senses.stream().map((sense) -> Role.of(sense, key, owned)).toList();
		return new Roles(key, owned, table.expected(roles));
	}

	private static boolean isOwned(FormReading reading) {
		return reading.reading().outerAffixes().stream().anyMatch((affix) -> affix.kind() == Kind.CLITIC);
	}

	private static Role unknown(String form) {
		int first = form.codePointAt(0);
		return Character.isDigit(first) ? Role.NUMBER : Character.isUpperCase(first) ? Role.NAME : Role.NOUN;
	}

	Role of(Sense sense) {
		return Role.of(sense, this.key, this.owned);
	}

}
