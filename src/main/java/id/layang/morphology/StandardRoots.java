package id.layang.morphology;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import id.layang.text.Keys;

/** The roots that informal Indonesian only writes in another way. */
final class StandardRoots {

	private final Lexicon lexicon;

	private final Set<String> informal;

	StandardRoots(Lexicon lexicon, Collection<Lexeme> lexemes) {
		this.lexicon = lexicon;
		this.informal = lexemes.stream()
			.filter((lexeme) -> lexeme.standard() != null)
			.map(Lexeme::headword)
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * The root itself, or for a word that only informal Indonesian writes so, the root of
	 * the standard word: lihat for liat, but gue for gue, which is no way to write saya.
	 */
	String of(String root, String headword) {
		if (!this.informal.contains(root) || isStated(root, headword)) {
			return root;
		}
		List<ListedWord> listed = this.lexicon.listed(Derivations.joined(root));
		for (ListedWord word : listed) {
			String standard = word.lexeme().standard();
			if (standard == null || !isSpelling(word.key(), standard)) {
				return root;
			}
		}
		return listed.isEmpty() ? root : rootOf(Objects.requireNonNull(listed.getFirst().lexeme().standard()));
	}

	/** Bersimbah is of simbah, though speech has simbah for mbah. */
	private boolean isStated(String root, String headword) {
		return !root.equals(headword) && this.lexicon.listed(Derivations.joined(headword))
			.stream()
			.map(ListedWord::lexeme)
			.anyMatch((lexeme) -> root.equals(lexeme.root()) && lexeme.standard() == null
					&& !lexeme.classes().contains(WordClass.INFORMAL));
	}

	/** temen writes teman, and pake the root of memakai. */
	private boolean isSpelling(String key, String standard) {
		return Variants.isSpelling(key, Keys.of(standard)) || Variants.isSpelling(key, Keys.of(rootOf(standard)));
	}

	/** Gd is gede, and not the name Gede. */
	private String rootOf(String headword) {
		List<Candidate> words = this.lexicon.words(Derivations.joined(headword));
		return words.stream()
			.filter((word) -> word.headword().equals(headword))
			.findFirst()
			.or(() -> words.stream().findFirst())
			.map(Candidate::root)
			.orElse(headword);
	}

}
