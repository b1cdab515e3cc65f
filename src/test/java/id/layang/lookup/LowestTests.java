package id.layang.lookup;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is kept of many numbers. */
class LowestTests {

	@Test
	void keepsTheLowestInOrder() {
		assertThat(kept(3, 9, 4, 7, 1, 8, 2)).containsExactly(1, 2, 4);
	}

	@Test
	void keepsFewAsTheyAre() {
		assertThat(kept(3, 9, 4)).containsExactly(4, 9);
	}

	@Test
	void takesNothingHigherOnceItIsFull() {
		Lowest lowest = new Lowest(1);
		assertThat(lowest.takes(5)).isTrue();
		lowest.add(5);
		assertThat(lowest.takes(6)).isFalse();
		assertThat(lowest.takes(4)).isTrue();
	}

	private static int[] kept(int most, int... numbers) {
		Lowest lowest = new Lowest(most);
		IntStream.of(numbers).filter(lowest::takes).forEach(lowest::add);
		return lowest.stream().toArray();
	}

}
