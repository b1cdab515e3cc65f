package id.layang.lookup;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which spellings may be forms at all. */
class OutlinesTests {

	private static final Outlines OUTLINES = new Outlines(List.of("memanggil", "kupu-kupu", "menyapu", "isolasi"));

	@ParameterizedTest
	@ValueSource(strings = { "memanggil", "panggil", "dipanggilnya", "memanggil-manggil", "kupu-kupunya", "sapulah",
			"terisolasinya" })
	void allowsListedWordsUnderAffixes(String form) {
		assertThat(OUTLINES.allow(form)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "pangil", "dipqnggil", "panggilnyo", "zzzz", "nya", "di-" })
	void refusesWhatHoldsNoListedWord(String form) {
		assertThat(OUTLINES.allow(form)).isFalse();
	}

}
