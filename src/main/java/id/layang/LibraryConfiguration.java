package id.layang;

import java.nio.file.Path;
import java.util.List;

import id.layang.annotation.Annotator;
import id.layang.exchange.Exporter;
import id.layang.exchange.dictionary.Dictionaries;
import id.layang.glossary.Glossary;
import id.layang.glossary.GlossaryFiles;
import id.layang.glossary.Sense;
import id.layang.lookup.Catalogue;
import id.layang.lookup.Dictionary;
import id.layang.lookup.Paradigms;
import id.layang.morphology.Morphology;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Builds the plain library once at the start. */
@Configuration(proxyBeanMethods = false)
class LibraryConfiguration {

	private static final Log LOG = LogFactory.getLog(LibraryConfiguration.class);

	@Bean
	Glossary glossary(LayangProperties properties) {
		Path folder = properties.glossary();
		Glossary own = Glossary.read((folder != null) ? GlossaryFiles.in(folder) : GlossaryFiles.packaged());
		return (properties.dictionaries() != null) ? own.with(brought(properties.dictionaries())) : own;
	}

	private static List<Sense> brought(Path folder) {
		Dictionaries dictionaries = Dictionaries.in(folder);
		dictionaries.problems().forEach((problem) -> LOG.warn("Dictionary left out: " + problem));
		LOG.info(dictionaries.entries().size() + " headwords of other dictionaries in " + folder);
		return dictionaries.senses();
	}

	@Bean
	Prepared prepared(Glossary glossary) {
		return Prepared.of(glossary.fingerprint());
	}

	@Bean
	Morphology morphology(Glossary glossary, Prepared prepared) {
		return new Morphology(glossary.lexemes(), glossary.broughtLexemes(), prepared.builtWords());
	}

	@Bean
	Exporter exporter(Glossary glossary, Morphology morphology, Prepared prepared) {
		return new Exporter(glossary, morphology, prepared.forms());
	}

	@Bean
	Annotator annotator(Glossary glossary, Morphology morphology) {
		return new Annotator(glossary, morphology);
	}

	@Bean
	Dictionary dictionary(Glossary glossary, Morphology morphology, Prepared prepared) {
		Dictionary dictionary = new Dictionary(glossary, morphology, prepared.index());
		Thread.ofVirtual().name("families").start(() -> dictionary.family(""));
		return dictionary;
	}

	@Bean
	Catalogue catalogue(Dictionary dictionary) {
		return new Catalogue(dictionary);
	}

	@Bean
	Paradigms paradigms(Morphology morphology) {
		return new Paradigms(morphology);
	}

}
