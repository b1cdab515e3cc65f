package id.layang.lookup;

import java.util.stream.IntStream;

/** The lowest of many numbers, in order; few enough to be kept by inserting. */
final class Lowest {

	private final int[] numbers;

	private int size;

	Lowest(int most) {
		this.numbers = new int[most];
	}

	/** Whether a number is low enough to be added. */
	boolean takes(int number) {
		return this.size < this.numbers.length || number < this.numbers[this.size - 1];
	}

	/** Adds a number that it takes; the highest may have to go. */
	void add(int number) {
		int at = (this.size < this.numbers.length) ? this.size++ : this.size - 1;
		for (; at > 0 && this.numbers[at - 1] > number; at--) {
			this.numbers[at] = this.numbers[at - 1];
		}
		this.numbers[at] = number;
	}

	IntStream stream() {
		return IntStream.range(0, this.size).map((at) -> this.numbers[at]);
	}

}
