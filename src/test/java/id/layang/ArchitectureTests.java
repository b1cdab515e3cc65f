package id.layang;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The package rule of the design, and Spring at the edges only. */
class ArchitectureTests {

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("id.layang");

	@Test
	void packagesUseOnlyThoseBelowThem() {
		layeredArchitecture().consideringOnlyDependenciesInLayers()
			.layer("text")
			.definedBy("id.layang.text")
			.layer("english")
			.definedBy("id.layang.english")
			.layer("morphology")
			.definedBy("id.layang.morphology")
			.layer("glossary")
			.definedBy("id.layang.glossary")
			.layer("annotation")
			.definedBy("id.layang.annotation")
			.optionalLayer("lookup")
			.definedBy("id.layang.lookup..")
			.optionalLayer("exchange")
			.definedBy("id.layang.exchange..")
			.layer("web")
			.definedBy("id.layang.web")
			.layer("application")
			.definedBy("id.layang")
			.whereLayer("web")
			.mayNotBeAccessedByAnyLayer()
			.whereLayer("annotation")
			.mayOnlyBeAccessedByLayers("lookup", "exchange", "web", "application")
			.whereLayer("glossary")
			.mayOnlyBeAccessedByLayers("annotation", "lookup", "exchange", "web", "application")
			.whereLayer("lookup")
			.mayOnlyBeAccessedByLayers("web", "application")
			.whereLayer("exchange")
			.mayOnlyBeAccessedByLayers("web", "application")
			.check(CLASSES);
	}

	@Test
	void thereAreNoCycles() {
		slices().matching("id.layang.(*)..").should().beFreeOfCycles().check(CLASSES);
	}

	@Test
	void springStaysAtTheEdges() {
		noClasses().that()
			.resideOutsideOfPackages("id.layang", "id.layang.web", "id.layang.store")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework..", "jakarta..")
			.check(CLASSES);
		noClasses().that()
			.resideOutsideOfPackages("id.layang", "id.layang.web", "id.layang.store", "id.layang.exchange..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("tools.jackson..")
			.check(CLASSES);
	}

}
