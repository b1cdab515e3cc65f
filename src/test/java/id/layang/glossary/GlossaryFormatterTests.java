package id.layang.glossary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GlossaryFormatterTests {

	@TempDir
	Path folder;

	@Test
	void eachLineGoesToItsFileInOrder() throws IOException {
		Files.writeString(this.folder.resolve("new.tsv"), """
				rumah sakit\tn\thospital
				Bali\tname:island\tBali
				nggak\tadv\tnot\tstd=tidak reg=informal
				tidak\tadv\tnot
				apel\tn\tapple
				PBB\tname:organisation\tUN\tfull=Perserikatan Bangsa-Bangsa
				akar\tn\troot
				online\tadj\tonline\tlang=en
				""");
		new GlossaryFormatter(this.folder).format();
		assertThat(this.folder.resolve("words/a.tsv")).hasContent("akar\tn\troot\napel\tn\tapple");
		assertThat(this.folder.resolve("phrases.tsv")).hasContent("rumah sakit\tn\thospital");
		assertThat(this.folder.resolve("names.tsv")).hasContent("Bali\tname:island\tBali");
		assertThat(this.folder.resolve("informal.tsv")).hasContent("nggak\tadv\tnot\treg=informal std=tidak");
		assertThat(this.folder.resolve("acronyms.tsv")).content().startsWith("PBB");
		assertThat(this.folder.resolve("foreign.tsv")).content().startsWith("online");
		assertThat(this.folder.resolve("new.tsv")).doesNotExist();
		assertThat(Glossary.check(GlossaryFiles.in(this.folder))).isEmpty();
	}

	@Test
	void aFormattedFolderIsLeftAlone() throws IOException {
		Files.writeString(this.folder.resolve("new.tsv"), "apel\tn\tapple\n");
		new GlossaryFormatter(this.folder).format();
		assertThat(new GlossaryFormatter(this.folder).format()).isZero();
	}

	@Test
	void nothingIsTouchedWhenAKeyStandsTwice() throws IOException {
		Path file = this.folder.resolve("new.tsv");
		Files.writeString(file, "apel\tn\tapple\napel\tn\troll call\n");
		assertThatThrownBy(() -> new GlossaryFormatter(this.folder).format()).isInstanceOf(GlossaryException.class)
			.hasMessageContaining("apel/n stands already");
		assertThat(file).exists();
	}

}
