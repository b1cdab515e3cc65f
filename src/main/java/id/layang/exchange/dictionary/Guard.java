package id.layang.exchange.dictionary;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what comes out of one dictionary and stops it when it is too much. */
final class Guard {

	private final Limits limits;

	private final long onDisk;

	private long bytes;

	private int entries;

	/**
	 * Guards one dictionary.
	 * @param limits what is left to be read
	 * @param onDisk its size on disk
	 */
	Guard(Limits limits, long onDisk) {
		this.limits = limits;
		this.onDisk = onDisk;
	}

	/** Counts bytes that have been unpacked. */
	void bytes(long more) throws DictionaryException {
		this.bytes += more;
		if (this.bytes > this.limits.bytes()) {
			throw new DictionaryException("unpacks to more than the " + (this.limits.bytes() >> 20)
					+ " MB that are left of what is read; take other dictionaries out or use a smaller one");
		}
		if (this.bytes > Limits.HARMLESS && this.bytes / this.limits.ratio() > this.onDisk) {
			throw new DictionaryException("unpacks to more than " + this.limits.ratio()
					+ " times its size, as a zip bomb does; get it from a source you trust");
		}
	}

	/** Counts an entry. */
	void entry() throws DictionaryException {
		if (++this.entries > this.limits.entries()) {
			throw new DictionaryException("has more than the " + this.limits.entries()
					+ " entries that are left of what is read; take other dictionaries out or use a smaller one");
		}
	}

	/** Refuses a count that a file claims before anything is set aside for it. */
	void claim(String what, long claimed) throws DictionaryException {
		if (claimed < 0 || claimed > this.limits.entries()) {
			throw new DictionaryException("says that it has " + claimed + " " + what + "; at most "
					+ this.limits.entries() + " are read. It is damaged or not meant for this program");
		}
	}

	void files(int count) throws DictionaryException {
		if (count > this.limits.files()) {
			throw new DictionaryException("holds " + count + " files; at most " + this.limits.files()
					+ " are read. Get it from a source you trust");
		}
	}

	InputStream watched(InputStream in) {
		return new Watched(in);
	}

	/** Everything in a stream. */
	byte[] all(InputStream in) throws IOException {
		try (InputStream watched = watched(in)) {
			return watched.readAllBytes();
		}
	}

	/** What may be read after this dictionary. */
	Limits left() {
		return new Limits(this.limits.entries() - this.entries, this.limits.bytes() - this.bytes, this.limits.ratio(),
				this.limits.files());
	}

	private final class Watched extends FilterInputStream {

		private Watched(InputStream in) {
			super(in);
		}

		@Override
		public int read() throws IOException {
			int next = super.read();
			bytes((next < 0) ? 0 : 1);
			return next;
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			int count = super.read(buffer, offset, length);
			bytes(Math.max(count, 0));
			return count;
		}

	}

}
