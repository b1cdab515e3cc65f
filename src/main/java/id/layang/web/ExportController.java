package id.layang.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.layang.exchange.ExportFormat;
import id.layang.exchange.Exporter;
import id.layang.exchange.Selection;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /api/exports/{format}}: the glossary, or the part chosen by {@code band=},
 * {@code field=} and {@code headword=}, for other tools. The whole glossary is made once
 * and kept while there is memory; only one export is made at a time.
 */
@RestController
class ExportController {

	private final Exporter exporter;

	private final Map<ExportFormat, SoftReference<byte[]>> whole = new EnumMap<>(ExportFormat.class);

	ExportController(Exporter exporter) {
		this.exporter = exporter;
	}

	@GetMapping("/api/exports/{format}")
	ResponseEntity<byte[]> export(@PathVariable String format, @RequestParam(defaultValue = "") List<String> band,
			@RequestParam(defaultValue = "") List<String> field, @RequestParam(defaultValue = "") List<String> headword)
			throws IOException {
		ExportFormat chosen = ExportFormat.of(format)
			.orElseThrow(() -> new BadRequest(HttpStatus.NOT_FOUND, "No such export",
					"There is no export '" + format + "'. Choose one of: " + ExportFormat.ids() + "."));
		Selection selection = new Selection(bands(band), new HashSet<>(field), new HashSet<>(headword));
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(chosen.contentType()))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(chosen.fileName()).build().toString())
			.body(bytes(chosen, selection));
	}

	private static Set<Integer> bands(List<String> texts) {
		Set<Integer> bands = new HashSet<>();
		for (String text : texts) {
			if (!text.matches("[1-5]")) {
				throw new BadRequest(HttpStatus.BAD_REQUEST, "No such band",
						"band=" + text + " is not a number from 1 (commonest) to 5; write band=1,2 for the first two.");
			}
			bands.add(Integer.valueOf(text));
		}
		return bands;
	}

	private synchronized byte[] bytes(ExportFormat format, Selection selection) throws IOException {
		if (!selection.equals(Selection.ALL)) {
			return made(format, selection);
		}
		SoftReference<byte[]> kept = this.whole.get(format);
		byte @Nullable [] bytes = (kept != null) ? kept.get() : null;
		if (bytes == null) {
			bytes = made(format, selection);
			this.whole.put(format, new SoftReference<>(bytes));
		}
		return bytes;
	}

	private byte[] made(ExportFormat format, Selection selection) throws IOException {
		if (this.exporter.count(selection) == 0) {
			throw new BadRequest(HttpStatus.NOT_FOUND, "Nothing to export",
					"No word of the glossary is in that selection. Fields are written as in field=law or field=space; "
							+ "leave a condition out to get more.");
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.exporter.write(format, selection, out);
		return out.toByteArray();
	}

}
