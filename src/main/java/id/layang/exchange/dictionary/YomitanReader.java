package id.layang.exchange.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads Yomitan's dictionaries of format 3: a zip of JSON banks. */
final class YomitanReader implements DictionaryReader {

	private static final Pattern BANK = Pattern.compile("term_bank_[0-9]+\\.json");

	private static final int DEPTH = 200;

	/** Some hundreds for each of the 10,000 terms that a bank may hold. */
	private static final int TOKENS = 10_000_000;

	private final JsonMapper json = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder()
				.maxNestingDepth(DEPTH)
				.maxTokenCount(TOKENS)
				.maxStringLength(Limits.ARTICLE)
				.build())
			.build())
		.build();

	@Override
	public String ending() {
		return ".zip";
	}

	@Override
	public void read(Path file, Guard guard, Collector entries) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			guard.files(zip.size());
			List<ZipEntry> banks = banks(zip);
			readIndex(zip, guard, entries);
			for (ZipEntry bank : banks) {
				readBank(zip, bank, guard, entries);
			}
		}
		catch (ZipException ex) {
			throw new DictionaryException(
					"is no zip file, or is damaged or cut short (" + ex.getMessage() + "); get it again");
		}
	}

	private static List<ZipEntry> banks(ZipFile zip) throws DictionaryException {
		List<ZipEntry> banks = new ArrayList<>();
		for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
			refuseTraversal(entry.getName());
			if (BANK.matcher(entry.getName()).matches()) {
				banks.add(entry);
			}
		}
		return banks;
	}

	/** Nothing is ever unpacked to disk; but such a name has no honest use. */
	private static void refuseTraversal(String name) throws DictionaryException {
		String path = name.replace('\\', '/');
		if (path.startsWith("/") || path.contains(":") || List.of(path.split("/")).contains("..")) {
			throw new DictionaryException("holds a file named '" + name
					+ "', which points outside the archive; get it from a source you trust");
		}
	}

	private void readIndex(ZipFile zip, Guard guard, Collector entries) throws IOException {
		ZipEntry entry = zip.getEntry("index.json");
		if (entry == null) {
			throw new DictionaryException("has no index.json, so it is no Yomitan dictionary; "
					+ "unpack it into the folder if it holds a dictionary of another format");
		}
		try (InputStream in = guard.watched(zip.getInputStream(entry));
				JsonParser parser = this.json.createParser(in)) {
			JsonNode index = parser.readValueAsTree();
			int format = index.path("format").asInt(index.path("version").asInt(0));
			if (format != 3) {
				throw new DictionaryException(
						"is a Yomitan dictionary of format " + format + "; only format 3 is read");
			}
			entries.name(index.path("title").asString(""));
		}
	}

	private void readBank(ZipFile zip, ZipEntry bank, Guard guard, Collector entries) throws IOException {
		try (InputStream in = guard.watched(zip.getInputStream(bank)); JsonParser parser = this.json.createParser(in)) {
			if (parser.nextToken() != JsonToken.START_ARRAY) {
				throw new DictionaryException(bank.getName() + " is no array of terms; it is damaged: get it again");
			}
			while (parser.nextToken() == JsonToken.START_ARRAY) {
				JsonNode term = parser.readValueAsTree();
				entries.add(term.path(0).asString(""), StructuredText.lines(term.path(5)));
			}
			if (parser.currentToken() != JsonToken.END_ARRAY) {
				throw new DictionaryException(bank.getName() + " is cut short or damaged; get it again");
			}
		}
	}

}
