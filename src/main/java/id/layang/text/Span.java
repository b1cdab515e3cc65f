package id.layang.text;

/**
 * A stretch of text, {@code [start, end)} in UTF-16 code units: the unit Java strings and
 * browsers both count in.
 */
public record Span(int start, int end) implements Comparable<Span> {

	public Span {
		if (start < 0 || end < start) {
			throw new IllegalArgumentException("No such span: [" + start + ", " + end + ")");
		}
	}

	public int length() {
		return this.end - this.start;
	}

	/** The characters of the span in the text it points into. */
	public String of(String text) {
		return text.substring(this.start, this.end);
	}

	public boolean overlaps(Span other) {
		return this.start < other.end && other.start < this.end;
	}

	public boolean contains(Span other) {
		return this.start <= other.start && other.end <= this.end;
	}

	/** By start; of two that start together the longer first. */
	@Override
	public int compareTo(Span other) {
		int byStart = Integer.compare(this.start, other.start);
		return (byStart != 0) ? byStart : Integer.compare(other.end, this.end);
	}

}
