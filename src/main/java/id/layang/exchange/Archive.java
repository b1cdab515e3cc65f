package id.layang.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip whose bytes depend on its content alone: every entry has the same time. */
final class Archive {

	private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

	private final ZipOutputStream zip;

	Archive(OutputStream out) {
		this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
	}

	void add(String name, byte[] content) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(TIME);
		this.zip.putNextEntry(entry);
		this.zip.write(content);
		this.zip.closeEntry();
	}

	void add(String name, String content) throws IOException {
		add(name, content.getBytes(StandardCharsets.UTF_8));
	}

	/** Ends the archive; leaves the stream below open. */
	void finish() throws IOException {
		this.zip.finish();
	}

}
