package id.layang.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import id.layang.glossary.Sense;

/**
 * A sense as a note.
 *
 * @param key the sense's key, from which the note's identity is made: a later export
 * brings new words to the same notes and leaves their schedule alone
 * @param fields the fields as HTML, in the order of {@link #FIELDS}
 * @param tags for Anki's browser
 */
record AnkiNote(String key, List<String> fields, List<String> tags) {

	static final List<String> FIELDS = List.of("Indonesian", "English", "Part of speech", "How it is built", "Example",
			"Example in English", "Key", "Source");

	private static final char SEPARATOR = '\u001F';

	private static final int GUID_BYTES = 9;

	AnkiNote {
		fields = List.copyOf(fields);
		tags = List.copyOf(tags);
	}

	static AnkiNote of(Article.Meaning meaning) {
		Sense sense = meaning.sense();
		List<String> fields = List.of(sense.headword(), english(meaning), sense.partOfSpeech().english(),
				meaning.built(), meaning.sentence(), meaning.translation(), sense.key(), Licence.ATTRIBUTION);
		List<String> tags = new ArrayList<>(List.of("layang", "band" + sense.band()));
		sense.fields().forEach((field) -> tags.add("field::" + field));
		sense.register().forEach((register) -> tags.add("register::" + register));
		return new AnkiNote(sense.key(), fields.stream().map(Html::escape).toList(), tags);
	}

	private static String english(Article.Meaning meaning) {
		Sense sense = meaning.sense();
		String full = (sense.full() != null) ? " (" + sense.full() + ")" : "";
		String standard = (sense.standard() != null) ? " [→ " + sense.standard() + "]" : "";
		return meaning.english() + full + standard;
	}

	String guid() {
		byte[] hash = Extract.sha256().digest(this.key.getBytes(StandardCharsets.UTF_8));
		return Base64.getUrlEncoder().withoutPadding().encodeToString(java.util.Arrays.copyOf(hash, GUID_BYTES));
	}

	/** A number that stays the same for the same key, below the given one. */
	long number(long below) {
		byte[] hash = Extract.sha256().digest(this.key.getBytes(StandardCharsets.UTF_8));
		return Math.floorMod(ByteBuffer.wrap(hash).getLong(), below);
	}

	String joined() {
		return String.join(String.valueOf(SEPARATOR), this.fields);
	}

	/** Anki's check sum: the first 32 bits of the SHA-1 of the first field. */
	long checkSum() {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-1")
				.digest(this.fields.getFirst().getBytes(StandardCharsets.UTF_8));
			return ByteBuffer.wrap(hash).getInt() & 0xFFFFFFFFL;
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-1", ex);
		}
	}

}
