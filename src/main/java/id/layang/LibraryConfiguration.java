package id.layang;

import java.nio.file.Path;

import id.layang.annotation.Annotator;
import id.layang.glossary.Glossary;
import id.layang.glossary.GlossaryFiles;
import id.layang.morphology.Morphology;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Builds the plain library once at the start. */
@Configuration(proxyBeanMethods = false)
class LibraryConfiguration {

	@Bean
	Glossary glossary(LayangProperties properties) {
		Path folder = properties.glossary();
		return Glossary.read((folder != null) ? GlossaryFiles.in(folder) : GlossaryFiles.packaged());
	}

	@Bean
	Morphology morphology(Glossary glossary) {
		return new Morphology(glossary.lexemes());
	}

	@Bean
	Annotator annotator(Glossary glossary, Morphology morphology) {
		return new Annotator(glossary, morphology);
	}

}
