package id.layang.exchange.dictionary;

import java.io.IOException;
import java.nio.file.Path;

/** Reads dictionaries of one format. */
interface DictionaryReader {

	/** How the names of its main files end: {@code .ifo}. */
	String ending();

	/**
	 * Reads a dictionary.
	 * @param file its main file
	 * @param guard watches everything that is unpacked
	 * @param entries takes the entries
	 * @throws IOException when it is damaged or too much
	 */
	void read(Path file, Guard guard, Collector entries) throws IOException;

}
