package id.layang.lookup;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import id.layang.lookup.Findings.Tried;
import id.layang.lookup.Reason.Match;

/** Phrases that contain the words asked for, or the headwords found for them. */
final class PhraseFinder implements Finder {

	private static final int MOST = 12;

	private static final double NEXT = 0.1;

	/** A word that the phrases have, and what they cost. */
	private record Word(String headword, double cost) {
	}

	private final Entries entries;

	PhraseFinder(Entries entries) {
		this.entries = entries;
	}

	@Override
	public boolean suits(Query query, Hits soFar) {
		return query.side().isIndonesian();
	}

	@Override
	public void find(Query query, Hits hits) {
		Map<Entry, Word> phrases = new LinkedHashMap<>();
		containing(query.words()).forEach((phrase) -> phrases.put(phrase, new Word(query.text(), Cost.PHRASE)));
		for (Hit hit : hits.headwords()) {
			if (hit.cost() < Cost.MEANING && hit.entry().kind() == Entry.Kind.WORD) {
				Word word = new Word(hit.entry().headword(), cost(hit));
				this.entries.phrasesWith(hit.entry().key())
					.stream()
					.limit(MOST)
					.forEach((phrase) -> phrases.putIfAbsent(phrase, word));
			}
		}
		int place = 0;
		for (Entry phrase : phrases.keySet().stream().sorted(Entries.COMMONEST).limit(MOST).toList()) {
			Word word = Objects.requireNonNull(phrases.get(phrase));
			hits.add(Hit.of(phrase, reason(word.headword), word.cost + NEXT * place++));
		}
	}

	/** Phrases with usaha are no answer to perusaha, which perusahaan begins with. */
	private static double cost(Hit hit) {
		boolean form = hit.cost() >= Cost.FORM - 1 && hit.reason().match() != Match.MEANING;
		return form ? Cost.PHRASE_OF_ROOT : Cost.PHRASE;
	}

	private List<Entry> containing(List<String> words) {
		List<Entry> phrases = this.entries.phrasesWith(words.getFirst());
		for (String word : words.subList(1, words.size())) {
			Set<Entry> with = new HashSet<>(this.entries.phrasesWith(word));
			phrases = phrases.stream().filter(with::contains).toList();
		}
		return phrases.stream().limit(MOST).toList();
	}

	private static Reason reason(String text) {
		return new Reason(Match.PHRASE, "phrase with " + text, "gabungan kata dengan " + text);
	}

	@Override
	public Tried tried() {
		return new Tried("phrases that contain it", "gabungan kata yang memuatnya");
	}

}
