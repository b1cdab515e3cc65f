package id.layang.glossary;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import id.layang.text.Glance;
import id.layang.text.Keys;
import org.jspecify.annotations.Nullable;

/**
 * The headwords of several words, as a tree of their words. A discontinuous phrase
 * ({@code baik … maupun}) stands apart, in its pieces.
 */
public final class PhraseTrie {

	/** What stands between the pieces of a discontinuous phrase. */
	public static final String GAP = " … ";

	private static final String COMMA = ",";

	/** A place in the tree. */
	public static final class Node {

		private final Map<String, Node> next = new HashMap<>(2);

		private long glance;

		private @Nullable Node afterComma;

		private List<String> headwords = List.of();

		/** The place one word further, or null. */
		public @Nullable Node next(String word) {
			return ((this.glance & Glance.of(word)) != 0) ? this.next.get(word) : null;
		}

		/** The words that go on, at a glance. */
		public long glance() {
			return this.glance;
		}

		/** The place behind a comma that the phrase itself has here, or null. */
		public @Nullable Node afterComma() {
			return this.afterComma;
		}

		private Node beyond(String word) {
			boolean comma = word.endsWith(COMMA);
			String plain = withoutComma(word);
			this.glance |= Glance.of(plain);
			Node reached = this.next.computeIfAbsent(plain, (key) -> new Node());
			if (comma && reached.afterComma == null) {
				reached.afterComma = new Node();
			}
			return comma ? Objects.requireNonNull(reached.afterComma) : reached;
		}

		/** The phrases that end here: ibu kota the capital, and Ibu Kota the name. */
		public List<String> headwords() {
			return this.headwords;
		}

		private void end(String headword) {
			this.headwords = Stream.concat(this.headwords.stream(), Stream.of(headword)).distinct().toList();
		}

	}

	/**
	 * The second piece of a discontinuous phrase.
	 *
	 * @param headword the whole phrase
	 * @param words the words of the second piece
	 */
	public record Sequel(String headword, List<String> words) {
	}

	private final Node root = new Node();

	private final Set<String> later = new HashSet<>();

	private final Node openings = new Node();

	private final Map<String, List<Sequel>> sequels = new HashMap<>();

	public PhraseTrie(Collection<String> headwords) {
		headwords.stream().filter((headword) -> headword.indexOf(' ') > 0).forEach(this::add);
	}

	/** Where phrases begin. */
	public Node root() {
		return this.root;
	}

	/** Whether a word stands anywhere but at the beginning of a phrase. */
	public boolean isLater(String word) {
		return this.later.contains(word);
	}

	/** Where the first pieces of discontinuous phrases begin. */
	public Node openings() {
		return this.openings;
	}

	/** What may follow a first piece, by the piece. */
	public List<Sequel> sequels(String opening) {
		return this.sequels.getOrDefault(opening, List.of());
	}

	private void add(String headword) {
		String key = Keys.of(headword);
		int gap = key.indexOf(GAP);
		if (gap < 0) {
			String[] words = key.split(" ");
			insert(this.root, words).end(headword);
			Arrays.stream(words, 1, words.length).map(PhraseTrie::withoutComma).forEach(this.later::add);
			return;
		}
		String opening = key.substring(0, gap);
		insert(this.openings, opening.split(" ")).end(opening);
		List<String> rest = List.of(key.substring(gap + GAP.length()).split(" "));
		this.sequels.merge(opening, List.of(new Sequel(headword, rest)), PhraseTrie::joined);
	}

	private static List<Sequel> joined(List<Sequel> some, List<Sequel> more) {
		return Stream.concat(some.stream(), more.stream()).toList();
	}

	private static String withoutComma(String word) {
		return word.endsWith(COMMA) ? word.substring(0, word.length() - 1) : word;
	}

	private static Node insert(Node from, String[] words) {
		Node node = from;
		for (String word : words) {
			node = node.beyond(word);
		}
		return node;
	}

}
