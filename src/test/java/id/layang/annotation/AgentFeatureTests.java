package id.layang.annotation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AgentFeatureTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Kau [daki] bukit terjal itu sendirian. | mendaki/v
			Bukit itu kita [daki] bersama. | mendaki/v
			Gunung yang kami [daki] sangat tinggi. | mendaki/v
			Pintu itu sudah saya [kunci]. | mengunci/v
			Tanah itu belum kami [cangkul]. | mencangkul/v
			Makanan yang saya [pesan] belum datang. | pesan/v:order
			""")
	void aStemAfterItsAgentIsAVerb(String marked, String key) {
		assertThat(Shown.of(marked).key()).isEqualTo(key);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Air membersihkan kulit kami, [daki] pun hilang. | daki/n
			Di kulit kami [daki] menempel. | daki/n
			Kami membawa [cangkul] ke sawah. | cangkul/n
			Saya [pandu] di hutan ini. | pandu/n
			Kami [buruh] pabrik gula. | buruh/n
			Pagi itu aku [bangun] dengan perasaan aneh. | bangun/v:wake
			""")
	void aNounBesideAPronounStaysOne(String marked, String key) {
		assertThat(Shown.of(marked).key()).isEqualTo(key);
	}

}
