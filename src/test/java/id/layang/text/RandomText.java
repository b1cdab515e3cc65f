package id.layang.text;

import java.util.List;
import java.util.Random;

/**
 * Text nobody would write: real words and affixes, hyphens, quotes, emoji, lone
 * surrogates, marks that change direction, very long words.
 */
public final class RandomText {

	private static final List<String> PIECES = List.of("buku", "memukul", "anak2", "rumah sakit", "meN", "ber", "-nya",
			"-", "--", "‑", "–", "—", "'", "’", "“", "”", ".", "...", "…", ",", "?", "!", ":", ";", "/", "(", ")", "\n",
			"\n\n", "\r\n", "\t", " ", " ", " ", "\u00A0", "\u00AD", "\u200B", "\u200D", "\u200F", "\u202E", "\uFEFF",
			"😀", "👨‍👩‍👧", "\uD800", "\uDC00", "é", "e\u0301", "İ", "ı", "ß", "中文", "الله", "ไทย", "Rp10.000,50",
			"42,7", "17.30", "ke-2", "https://a.id/b?c=d", "a@b.id", "#x", "@y", "KTP-nya", "Jakarta", "PBB", "Dr.",
			"R.", "di-PHP-in", "kemerah-merahan", "\u0000", "\u2028", "2", "²", "x".repeat(300), "baik", "maupun",
			"Dewan Keamanan");

	private RandomText() {
	}

	public static String of(long seed) {
		Random random = new Random(seed);
		StringBuilder text = new StringBuilder();
		int pieces = random.nextInt(120);
		for (int i = 0; i < pieces; i++) {
			text.append(PIECES.get(random.nextInt(PIECES.size())));
			text.append(random.nextBoolean() ? " " : "");
		}
		return text.toString();
	}

}
