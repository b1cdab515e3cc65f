package id.layang.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/**
 * The order that StarDict demands: bytes with A–Z as a–z, then plain bytes
 * ({@code stardict_strcmp}).
 */
final class StarDictOrder implements Comparator<String> {

	static final StarDictOrder ORDER = new StarDictOrder();

	private StarDictOrder() {
	}

	@Override
	public int compare(String one, String other) {
		byte[] a = one.getBytes(StandardCharsets.UTF_8);
		byte[] b = other.getBytes(StandardCharsets.UTF_8);
		int folded = Arrays.compareUnsigned(lower(a), lower(b));
		return (folded != 0) ? folded : Arrays.compareUnsigned(a, b);
	}

	private static byte[] lower(byte[] bytes) {
		byte[] lower = bytes.clone();
		for (int i = 0; i < lower.length; i++) {
			if (lower[i] >= 'A' && lower[i] <= 'Z') {
				lower[i] += 'a' - 'A';
			}
		}
		return lower;
	}

}
