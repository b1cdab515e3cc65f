package id.layang.lookup;

import org.jspecify.annotations.Nullable;

/**
 * Which headwords to leaf through; null stands for any.
 *
 * @param letter the first letter
 * @param field a field of a sense
 * @param register a register of a sense
 * @param affix the id of an affixation
 */
public record Selection(@Nullable String letter, @Nullable String field, @Nullable String register,
		@Nullable String affix) {

	boolean accepts(Entry entry) {
		return (this.letter == null || entry.key().startsWith(this.letter))
				&& (this.field == null
						|| entry.senses().stream().anyMatch((sense) -> sense.fields().contains(this.field)))
				&& (this.register == null
						|| entry.senses().stream().anyMatch((sense) -> sense.register().contains(this.register)));
	}

	/** Whether nothing is chosen. */
	public boolean isEmpty() {
		return this.letter == null && this.field == null && this.register == null && this.affix == null;
	}

}
