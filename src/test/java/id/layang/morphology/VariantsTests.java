package id.layang.morphology;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class VariantsTests {

	@ParameterizedTest
	@CsvSource({ "yg,yang", "udah,sudah", "temen,teman", "liat,lihat", "gimana,bagaimana", "pingin,ingin",
			"makasih,terima kasih", "kalo,kalau", "tau,tahu" })
	void lettersLeftOutOrChangedMakeASpelling(String informal, String standard) {
		assertThat(Variants.isSpelling(informal, standard)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "gue,saya", "gak,tidak", "nih,ini", "cewek,perempuan", "duit,uang", "ln,luar negeri", "bokap,ayah" })
	void anotherWordOfTheSameMeaningIsNone(String informal, String standard) {
		assertThat(Variants.isSpelling(informal, standard)).isFalse();
	}

}
