package id.layang;

import java.nio.file.Path;

import id.layang.annotation.Annotator;
import id.layang.glossary.Glossary;
import id.layang.glossary.GlossaryFiles;
import id.layang.morphology.Morphology;

/** The real glossary, read once for all tests. */
public final class TestGlossary {

	public static final Path FOLDER = Path.of("glossary");

	public static final Glossary GLOSSARY = Glossary.read(GlossaryFiles.in(FOLDER));

	public static final Morphology MORPHOLOGY = new Morphology(GLOSSARY.lexemes());

	public static final Annotator ANNOTATOR = new Annotator(GLOSSARY, MORPHOLOGY);

	private TestGlossary() {
	}

}
