package id.layang.exchange.dictionary;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads StarDict dictionaries with 32-bit offsets, packed or not. */
final class StarDictReader implements DictionaryReader {

	private static final String ENDING = ".ifo";

	private static final int NUMBERS = 2 * Integer.BYTES;

	@Override
	public String ending() {
		return ENDING;
	}

	@Override
	public void read(Path file, Guard guard, Collector entries) throws IOException {
		StarDictInfo info = StarDictInfo.read(file, guard);
		entries.name(info.name());
		ByteBuffer index = index(file, info, guard);
		Articles articles = new Articles(Bytes.of(Names.beside(file, ENDING, ".dict.dz", ".dict"), guard), guard);
		StarDictFields fields = new StarDictFields(info.types());
		List<List<String>> glosses = new ArrayList<>();
		while (index.hasRemaining()) {
			String word = word(index, NUMBERS);
			long offset = index.getInt() & 0xFFFFFFFFL;
			long length = index.getInt() & 0xFFFFFFFFL;
			List<String> lines = fields.lines(articles.bytesAt(word, offset, length));
			entries.add(word, lines);
			glosses.add(lines);
		}
		if (glosses.size() != info.words()) {
			throw new DictionaryException("says wordcount=" + info.words() + ", but its index has " + glosses.size()
					+ " words; it is damaged or cut short: get it again");
		}
		addSynonyms(file.resolveSibling(Names.withoutEnding(file, ENDING) + ".syn"), glosses, guard, entries);
	}

	private static ByteBuffer index(Path file, StarDictInfo info, Guard guard) throws IOException {
		byte[] bytes = Bytes.of(Names.beside(file, ENDING, ".idx", ".idx.gz", ".idx.dz"), guard);
		if (bytes.length != info.indexSize()) {
			throw new DictionaryException("says idxfilesize=" + info.indexSize() + ", but its index has " + bytes.length
					+ " bytes; it is damaged or cut short: get it again");
		}
		return ByteBuffer.wrap(bytes);
	}

	private static void addSynonyms(Path file, List<List<String>> glosses, Guard guard, Collector entries)
			throws IOException {
		if (!Files.isRegularFile(file)) {
			return;
		}
		ByteBuffer synonyms = ByteBuffer.wrap(Bytes.of(file, guard));
		while (synonyms.hasRemaining()) {
			String word = word(synonyms, Integer.BYTES);
			long place = synonyms.getInt() & 0xFFFFFFFFL;
			if (place >= glosses.size()) {
				throw new DictionaryException("has the synonym '" + word + "' of word number " + place + " of only "
						+ glosses.size() + "; its .syn file is damaged: get it again");
			}
			entries.add(word, glosses.get((int) place));
		}
	}

	/** A word up to its zero byte, after which so many bytes must follow. */
	private static String word(ByteBuffer bytes, int follow) throws DictionaryException {
		int start = bytes.position();
		int end = start;
		while (end < bytes.limit() && bytes.get(end) != 0) {
			end++;
		}
		if (end + 1 + follow > bytes.limit()) {
			throw new DictionaryException(
					"has an index that ends in the middle of a word; it is cut short: get it again");
		}
		byte[] word = new byte[end - start];
		bytes.get(word);
		bytes.get();
		return new String(word, StandardCharsets.UTF_8);
	}

}
