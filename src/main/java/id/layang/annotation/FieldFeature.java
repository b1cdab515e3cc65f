package id.layang.annotation;

import java.util.List;
import java.util.Map;

import id.layang.glossary.Sense;
import org.jspecify.annotations.Nullable;

/** The document is about the field of the sense. */
final class FieldFeature implements Feature {

	private static final double WEIGHT = 2.5;

	/** The fields of the glossary as an Indonesian names them. */
	private static final Map<String, String> INDONESIAN = Map.ofEntries(Map.entry("religion", "agama"),
			Map.entry("law", "hukum"), Map.entry("politics", "politik"), Map.entry("economy", "ekonomi"),
			Map.entry("health", "kesehatan"), Map.entry("technology", "teknologi"),
			Map.entry("science", "ilmu pengetahuan"), Map.entry("space", "antariksa"), Map.entry("military", "militer"),
			Map.entry("sport", "olahraga"), Map.entry("food", "makanan"), Map.entry("plant", "tumbuhan"),
			Map.entry("animal", "hewan"), Map.entry("nature", "alam"), Map.entry("farming", "pertanian"),
			Map.entry("sea", "laut"), Map.entry("transport", "transportasi"), Map.entry("education", "pendidikan"),
			Map.entry("art", "seni"), Map.entry("media", "media"), Map.entry("custom", "adat"),
			Map.entry("family", "keluarga"), Map.entry("body", "tubuh"), Map.entry("clothing", "pakaian"),
			Map.entry("house", "rumah"), Map.entry("language", "bahasa"), Map.entry("music", "musik"),
			Map.entry("crime", "kejahatan"));

	private static final double STRONGEST = 1.3;

	private static final double WEAKEST = 0.1;

	@Override
	public @Nullable Clue of(Sense sense) {
		return sense.fields().isEmpty() ? null : new Fields(sense.fields());
	}

	private record Fields(List<String> fields) implements Clue {

		@Override
		public double weight(Place place) {
			for (int i = 0; i < this.fields.size(); i++) {
				double share = place.document().share(this.fields.get(i));
				if (share > WEAKEST) {
					return Math.min(STRONGEST, share * WEIGHT);
				}
			}
			return 0;
		}

		@Override
		public Reason because(Place place) {
			int first = 0;
			while (place.document().share(this.fields.get(first)) <= WEAKEST) {
				first++;
			}
			String field = this.fields.get(first);
			return new Reason("this text is about " + field,
					"teks ini tentang " + INDONESIAN.getOrDefault(field, field));
		}

	}

}
