package id.layang.exchange.dictionary;

import java.nio.file.Path;

/**
 * Why a dictionary, or a part of it, was not read.
 *
 * @param file the file
 * @param message what is wrong and what to do
 */
public record DictionaryProblem(Path file, String message) {

	@Override
	public String toString() {
		return this.file + ": " + this.message;
	}

}
