package id.layang.exchange.dictionary;

import java.io.IOException;

/** A dictionary that is refused; the message says why and what to do. */
class DictionaryException extends IOException {

	DictionaryException(String message) {
		super(message);
	}

}
