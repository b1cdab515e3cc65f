package id.layang.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/samples}: texts to try, written for Layang, the easiest first. */
@RestController
class SampleController {

	private static final List<String> LEVELS = List.of("easy", "medium", "hard");

	private final List<Sample> samples;

	SampleController(ResourcePatternResolver resources) throws IOException {
		Resource[] files = resources.getResources("classpath:samples/*.txt");
		this.samples = Arrays.stream(files)
			.map(SampleController::read)
			.sorted(Comparator.comparingInt((sample) -> LEVELS.indexOf(sample.level())))
			.toList();
	}

	record Sample(String id, String title, String level, String text) {
	}

	@GetMapping("/api/samples")
	List<Sample> samples() {
		return this.samples;
	}

	/** A sample file: level, title, an empty line, the text. */
	private static Sample read(Resource file) {
		try {
			String[] parts = file.getContentAsString(StandardCharsets.UTF_8).split("\n", 4);
			String id = Objects.requireNonNull(file.getFilename()).replace(".txt", "");
			return new Sample(id, parts[1], parts[0], parts[3].strip());
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException("The sample " + file + " cannot be read", ex);
		}
	}

}
