package id.layang.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import id.layang.exchange.ExportFormat;
import id.layang.exchange.Selection;
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
 * {@code field=} and {@code headword=}, for other tools.
 */
@RestController
class ExportController {

	private final Downloads downloads;

	ExportController(Downloads downloads) {
		this.downloads = downloads;
	}

	@GetMapping("/api/exports/{format}")
	ResponseEntity<byte[]> export(@PathVariable String format, @RequestParam(defaultValue = "") List<String> band,
			@RequestParam(defaultValue = "") List<String> field,
			@RequestParam(defaultValue = "") List<String> headword) {
		ExportFormat chosen = ExportFormat.of(format)
			.orElseThrow(() -> new BadRequest(HttpStatus.NOT_FOUND, "No such export",
					"There is no export '" + format + "'. Choose one of: " + ExportFormat.ids() + "."));
		Selection selection = new Selection(bands(band), new HashSet<>(field), new HashSet<>(headword));
		if (!this.downloads.isAny(selection)) {
			throw new BadRequest(HttpStatus.NOT_FOUND, "Nothing to export",
					"No word of the glossary is in that selection. Fields are written as in field=law or field=space; "
							+ "leave a condition out to get more.");
		}
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(chosen.contentType()))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(chosen.fileName()).build().toString())
			.body(this.downloads.of(chosen, selection));
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

}
