package id.layang.lookup;

import java.util.List;
import java.util.Objects;
import java.util.Random;

import id.layang.TestGlossary;
import id.layang.lookup.Inflection.Kind;
import id.layang.morphology.Reading;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Families, forms, stress, leafing through. */
class FamilyTests {

	private static final Dictionary DICTIONARY = new Dictionary(TestGlossary.GLOSSARY, TestGlossary.MORPHOLOGY);

	private final Paradigms paradigms = new Paradigms(TestGlossary.MORPHOLOGY);

	@Test
	void theFamilyOfARootIsATree() {
		List<Relative> family = DICTIONARY.family("luncur");
		assertThat(family).extracting((relative) -> relative.entry().headword()).contains("meluncur", "meluncurkan");
		assertThat(FamilyTree.of(DICTIONARY.family("besar"))).first()
			.satisfies((tree) -> assertThat(tree.relative().entry().headword()).isEqualTo("besar"))
			.satisfies((tree) -> assertThat(tree.branches()).isNotEmpty());
	}

	@Test
	void wordsStandUnderTheRootItselfNotUnderAnotherWordOfIt() {
		List<FamilyTree> trees = FamilyTree.of(DICTIONARY.family("bulan"));
		assertThat(branches(trees.getFirst())).contains("sebulan", "bulanan").doesNotContain("rembulan");
	}

	private static List<String> branches(FamilyTree tree) {
		return tree.branches().stream().map((branch) -> branch.relative().entry().headword()).toList();
	}

	@Test
	void otherWordsMeanTheSameAndAreNoAbbreviations() {
		Entry bulan = Objects.requireNonNull(DICTIONARY.entry("bulan"));
		assertThat(DICTIONARY.sameEnglish(bulan.senses().getFirst())).extracting(Entry::headword)
			.doesNotContain("sebulan", "bln");
		assertThat(DICTIONARY.sameEnglish(bulan.senses().getLast())).extracting(Entry::headword).contains("rembulan");
	}

	@Test
	void aVerbHasItsForms() {
		assertThat(forms("memanggil")).contains(new Inflection(Kind.PASSIVE, "dipanggil"),
				new Inflection(Kind.BY_ME, "kupanggil"), new Inflection(Kind.BY_YOU, "kaupanggil"),
				new Inflection(Kind.COMMAND, "panggillah"), new Inflection(Kind.ACTIVE_OBJECT, "memanggilnya"),
				new Inflection(Kind.AGAIN, "memanggil-manggil"));
	}

	@Test
	void aNounHasItsForms() {
		assertThat(forms("buku")).extracting(Inflection::form)
			.containsExactly("bukuku", "bukumu", "bukunya", "buku-buku", "buku-bukunya");
	}

	@Test
	void everyFormLeadsBackToItsWord() {
		for (String headword : List.of("menulis", "membelikan", "mengunjungi", "kota", "pekerjaan", "minum")) {
			assertThat(forms(headword)).isNotEmpty()
				.allMatch(
						(form) -> TestGlossary.MORPHOLOGY.readings(form.form()).getFirst().headword().equals(headword));
		}
	}

	private List<Inflection> forms(String headword) {
		Reading reading = TestGlossary.MORPHOLOGY.readings(headword).getFirst();
		return this.paradigms.of(Objects.requireNonNull(DICTIONARY.entry(headword)), reading);
	}

	@Test
	void theStressIsOnTheLastSyllableButOneUnlessItIsASchwa() {
		assertThat(Stress.of("memanggil", null)).isEqualTo(new Stress(List.of("me", "mang", "gil"), 1));
		assertThat(Stress.of("anak", null)).isEqualTo(new Stress(List.of("a", "nak"), 0));
		assertThat(Stress.of("apel", "apél")).isEqualTo(new Stress(List.of("a", "pél"), 0));
		assertThat(Stress.of("enam", null)).isNull();
		assertThat(Stress.of("pantai", null)).isEqualTo(new Stress(List.of("pan", "tai"), 0));
	}

	@Test
	void theCatalogueSelects() {
		Catalogue catalogue = new Catalogue(DICTIONARY);
		assertThat(catalogue.select(new Selection("q", null, null, null))).isNotEmpty()
			.allMatch((entry) -> entry.key().startsWith("q"));
		assertThat(catalogue.select(new Selection(null, "law", null, null))).isNotEmpty()
			.allMatch((entry) -> entry.senses().stream().anyMatch((sense) -> sense.fields().contains("law")));
		assertThat(catalogue.examples("peN-", 5)).hasSize(5);
		assertThat(catalogue.random(new Random(1)).senses().getFirst().band()).isLessThan(4);
	}

}
