package id.layang.annotation;

import java.util.List;

import id.layang.annotation.RoleTable.Expected;
import id.layang.glossary.Sense;

/**
 * The roles that a form may have, and what they let expect beside it.
 *
 * @param key the form as written, in small letters
 * @param owned whether it ends in a possessive
 * @param senses its senses
 * @param roles what it is in each; without senses the only one it may have
 * @param first the role of its commonest sense
 * @param expected what it lets expect beside it
 */
record Roles(String key, boolean owned, Sense[] senses, Role[] roles, Role first, Expected expected) {

	static Roles of(String form, String key, List<FormReading> readings, List<Sense> senses, RoleTable table) {
		boolean owned = readings.stream().anyMatch(FormReading::isOwned);
		List<Role> roles = senses.isEmpty() ? List.of(unknown(form))
				: senses.stream().map((sense) -> Role.of(sense, key, owned)).toList();
		return new Roles(key, owned, senses.toArray(Sense[]::new), roles.toArray(Role[]::new), roles.getFirst(),
				table.expected(roles));
	}

	private static Role unknown(String form) {
		int first = form.codePointAt(0);
		return Character.isDigit(first) ? Role.NUMBER : Character.isUpperCase(first) ? Role.NAME : Role.NOUN;
	}

	/** Of a sense of this form, or of a phrase that ends in it. */
	Role of(Sense sense) {
		for (int i = 0; i < this.senses.length; i++) {
			if (this.senses[i] == sense) {
				return this.roles[i];
			}
		}
		return Role.of(sense, this.key, this.owned);
	}

}
