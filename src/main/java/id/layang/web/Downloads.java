package id.layang.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

import id.layang.exchange.ExportFormat;
import id.layang.exchange.Exporter;
import id.layang.exchange.Selection;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Exports as they are sent. Those of the whole glossary are made once and kept while
 * there is memory; only one is made at a time.
 */
@Component
class Downloads {

	/** These take seconds, for every form of every word is in them, or a database. */
	private static final List<ExportFormat> SLOW = List.of(ExportFormat.YOMITAN, ExportFormat.STARDICT,
			ExportFormat.ANKI);

	/** With less memory nothing is made before it is asked for. */
	private static final long PLENTY = 512L << 20;

	private final Exporter exporter;

	private final Map<ExportFormat, SoftReference<byte[]>> whole = new ConcurrentHashMap<>();

	private final AtomicBoolean prepared = new AtomicBoolean();

	Downloads(Exporter exporter) {
		this.exporter = exporter;
	}

	/** Whether a selection holds anything. */
	boolean isAny(Selection selection) {
		return this.exporter.count(selection) > 0;
	}

	/** Whoever sees what can be taken away may soon ask for it: makes it meanwhile. */
	void prepare() {
		if (Runtime.getRuntime().maxMemory() >= PLENTY && !this.prepared.getAndSet(true)) {
			Thread.ofPlatform()
				.daemon()
				.name("downloads")
				.priority(Thread.MIN_PRIORITY)
				.start(() -> SLOW.forEach((format) -> of(format, Selection.ALL)));
		}
	}

	byte[] of(ExportFormat format, Selection selection) {
		if (!selection.equals(Selection.ALL)) {
			return made(format, selection);
		}
		byte[] kept = kept(format);
		return (kept != null) ? kept : made(format);
	}

	private byte @Nullable [] kept(ExportFormat format) {
		SoftReference<byte[]> kept = this.whole.get(format);
		return (kept != null) ? kept.get() : null;
	}

	private synchronized byte[] made(ExportFormat format) {
		byte[] bytes = kept(format);
		if (bytes == null) {
			bytes = made(format, Selection.ALL);
			this.whole.put(format, new SoftReference<>(bytes));
		}
		return bytes;
	}

	private synchronized byte[] made(ExportFormat format, Selection selection) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			this.exporter.write(format, selection, out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The export cannot be written; is there room for temporary files?", ex);
		}
		return out.toByteArray();
	}

}
