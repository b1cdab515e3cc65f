package id.layang.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A format that the glossary can be taken away in. */
public enum ExportFormat {

	/** Dictionary for the Yomitan browser extension: a zip of JSON banks. */
	YOMITAN("layang-yomitan.zip", "application/zip", new YomitanWriter()),
	/** Dictionary for GoldenDict, KOReader, sdcv: a zip of .ifo, .idx, .dict.dz, .syn. */
	STARDICT("layang-stardict.zip", "application/zip", new StarDictWriter()),
	/** The glossary's own lines. */
	TSV("layang.tsv", "text/tab-separated-values;charset=UTF-8", new TsvWriter()),
	/** A table for spreadsheets, RFC 4180. */
	CSV("layang.csv", "text/csv;charset=UTF-8", new CsvWriter()),
	/** A deck of cards: a zip with an SQLite collection. */
	ANKI("layang.apkg", "application/apkg", new AnkiWriter());

	private final String fileName;

	private final String contentType;

	private final ExtractWriter writer;

	ExportFormat(String fileName, String contentType, ExtractWriter writer) {
		this.fileName = fileName;
		this.contentType = contentType;
		this.writer = writer;
	}

	/** As it is asked for: {@code yomitan}. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	public String fileName() {
		return this.fileName;
	}

	public String contentType() {
		return this.contentType;
	}

	ExtractWriter writer() {
		return this.writer;
	}

	/** The format of this name in any case. */
	public static Optional<ExportFormat> of(String id) {
		return Arrays.stream(values()).filter((format) -> format.id().equals(id.toLowerCase(Locale.ROOT))).findFirst();
	}

	/** All names, for a message: {@code yomitan, stardict, tsv, csv, anki}. */
	public static String ids() {
		return Arrays.stream(values()).map(ExportFormat::id).collect(Collectors.joining(", "));
	}

}
