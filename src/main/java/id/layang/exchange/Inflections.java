package id.layang.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import id.layang.morphology.Affix;
import id.layang.morphology.Morphology;
import id.layang.morphology.Reading;
import id.layang.morphology.WordClass;

/**
 * The forms of a headword, made by running the affix rules forwards over the chains that
 * {@code paradigm.tsv} lists.
 */
final class Inflections {

	private static final String ACTIVE = "meN-";

	private final Morphology morphology;

	private final Built built;

	private final List<Chain> chains = Chain.load();

	Inflections(Morphology morphology) {
		this.morphology = morphology;
		this.built = new Built(morphology);
	}

	/** The forms that differ from the headword, each with what was put on. */
	Map<String, List<String>> of(Article article) {
		String headword = article.headword();
		Map<String, List<String>> forms = new LinkedHashMap<>();
		if (!isLowerCase(headword)) {
			return Map.of();
		}
		int last = headword.lastIndexOf(' ') + 1;
		String lead = headword.substring(0, last);
		Set<WordClass> classes = classes(article);
		for (Chain chain : this.chains) {
			if (chain.fits(classes) && (lead.isEmpty() || chain.isSuffix())) {
				bases(headword.substring(last), chain).forEach((base) -> add(lead, base, chain, forms));
			}
		}
		forms.remove(headword);
		return forms;
	}

	private static boolean isLowerCase(String headword) {
		return headword.chars().allMatch((c) -> (c >= 'a' && c <= 'z') || c == '-' || c == ' ');
	}

	private static Set<WordClass> classes(Article article) {
		return article.meanings()
			.stream()
			.map((meaning) -> meaning.sense().partOfSpeech().wordClass())
			.collect(Collectors.toSet());
	}

	private void add(String lead, String base, Chain chain, Map<String, List<String>> forms) {
		for (String form : forms(base, chain.affixes())) {
			if (form.length() > 2) {
				forms.putIfAbsent(lead + form, chain.rules());
			}
		}
	}

	private Collection<String> forms(String base, List<Affix> affixes) {
		return this.morphology.forms(base, affixes);
	}

	private Collection<String> bases(String word, Chain chain) {
		return switch (chain.base()) {
			case WORD -> List.of(word);
			case STEM -> stems(word, chain.isReduplication());
			case INFORMAL -> informal(word);
		};
	}

	/** panggil of memanggil, katakan of mengatakan. */
	private Collection<String> stems(String word, boolean bare) {
		List<String> stems = new ArrayList<>();
		for (Reading reading : active(word)) {
			List<Affix> inner = inner(reading);
			if (!bare || inner.isEmpty()) {
				stems.addAll(this.morphology.forms(reading.root(), inner));
			}
		}
		return stems;
	}

	/** katain of mengatakan, panggilin of memanggil. */
	private Collection<String> informal(String word) {
		List<String> stems = new ArrayList<>();
		for (Reading reading : active(word)) {
			List<Affix> inner = inner(reading);
			boolean suffixed = !inner.isEmpty() && Set.of("-kan", "-i").contains(inner.getFirst().id());
			List<Affix> rest = suffixed ? inner.subList(1, inner.size()) : inner;
			this.morphology.forms(reading.root(), rest).forEach((stem) -> stems.add(stem + "in"));
		}
		return stems;
	}

	private List<Reading> active(String word) {
		if (!word.startsWith("me")) {
			return List.of();
		}
		return this.built.exact(word)
			.stream()
			.filter((reading) -> !reading.affixes().isEmpty() && reading.affixes().getFirst().notation().equals(ACTIVE))
			.toList();
	}

	private static List<Affix> inner(Reading reading) {
		return reading.affixes().subList(1, reading.affixes().size());
	}

}
