package id.layang.annotation;

import id.layang.glossary.Sense;
import org.jspecify.annotations.Nullable;

/** The document is about the field of the sense. */
final class FieldFeature implements Feature {

	private static final double WEIGHT = 2.5;

	private static final double STRONGEST = 1.3;

	private static final double WEAKEST = 0.1;

	@Override
	public @Nullable Evidence evidence(Place place, Sense sense) {
		for (String field : sense.fields()) {
			double share = place.document().share(field);
			if (share > WEAKEST) {
				return new Evidence(Math.min(STRONGEST, share * WEIGHT),
						new Reason("this text is about " + field, "teks ini tentang bidang " + field));
			}
		}
		return null;
	}

}
