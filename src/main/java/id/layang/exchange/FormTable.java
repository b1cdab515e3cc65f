package id.layang.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import id.layang.morphology.Confidence;
import id.layang.morphology.Morphology;
import id.layang.morphology.Reading;

/**
 * Every inflected form with the headwords it belongs to, the likeliest first. Where a
 * form could belong to several, or is a headword itself, the morphology decides.
 */
final class FormTable {

	private final Morphology morphology;

	private final Inflections inflections;

	FormTable(Morphology morphology) {
		this.morphology = morphology;
		this.inflections = new Inflections(morphology);
	}

	Map<String, List<Lemma>> of(List<Article> articles) {
		Map<String, List<Lemma>> forms = new HashMap<>();
		List<Map<String, List<String>>> inflected = articles.parallelStream().map(this.inflections::of).toList();
		for (int i = 0; i < articles.size(); i++) {
			String headword = articles.get(i).headword();
			inflected.get(i)
				.forEach((form, rules) -> forms.computeIfAbsent(form, (key) -> new ArrayList<>(1))
					.add(new Lemma(headword, rules)));
		}
		Set<String> headwords = articles.stream().map(Article::headword).collect(Collectors.toSet());
		forms.entrySet()
			.parallelStream()
			.filter((form) -> form.getValue().size() > 1 || headwords.contains(form.getKey()))
			.forEach((form) -> form.setValue(settled(form.getKey(), form.getValue())));
		forms.values().removeIf(List::isEmpty);
		return sorted(forms);
	}

	private static Map<String, List<Lemma>> sorted(Map<String, List<Lemma>> forms) {
		Map<String, List<Lemma>> sorted = LinkedHashMap.newLinkedHashMap(forms.size());
		forms.keySet().parallelStream().sorted().forEachOrdered((form) -> sorted.put(form, forms.get(form)));
		return sorted;
	}

	private List<Lemma> settled(String form, List<Lemma> lemmas) {
		return this.morphology.readings(form)
			.stream()
			.filter((reading) -> reading.confidence() != Confidence.GUESSED)
			.map(Reading::headword)
			.flatMap((headword) -> lemmas.stream().filter((lemma) -> lemma.headword().equals(headword)))
			.distinct()
			.toList();
	}

}
