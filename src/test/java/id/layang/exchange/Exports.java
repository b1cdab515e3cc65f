package id.layang.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import id.layang.TestGlossary;

/** The real glossary in each format, made once for all tests. */
public final class Exports {

	private static final Exporter EXPORTER = new Exporter(TestGlossary.GLOSSARY, TestGlossary.MORPHOLOGY);

	private static final Map<ExportFormat, byte[]> WHOLE = new EnumMap<>(ExportFormat.class);

	private Exports() {
	}

	public static synchronized byte[] whole(ExportFormat format) {
		return WHOLE.computeIfAbsent(format, (key) -> part(key, Selection.ALL));
	}

	static byte[] part(ExportFormat format, Selection selection) {
		return written(EXPORTER, format, selection);
	}

	/** The whole glossary by one who is told the forms. */
	static byte[] ahead(ExportFormat format) {
		return written(new Exporter(TestGlossary.GLOSSARY, TestGlossary.MORPHOLOGY, EXPORTER::forms), format,
				Selection.ALL);
	}

	private static byte[] written(Exporter exporter, ExportFormat format, Selection selection) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			exporter.write(format, selection, out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	static long count(Selection selection) {
		return EXPORTER.count(selection);
	}

	/** The files of a zip by name, in order. */
	public static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
		Map<String, byte[]> files = new LinkedHashMap<>();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				files.put(entry.getName(), in.readAllBytes());
			}
		}
		return files;
	}

}
