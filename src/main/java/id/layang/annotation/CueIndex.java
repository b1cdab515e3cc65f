package id.layang.annotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import id.layang.glossary.Glossary;
import id.layang.glossary.PartOfSpeech;
import id.layang.glossary.Sense;
import id.layang.text.Glance;

/** The cues of the glossary turned round: which senses a word speaks for. */
final class CueIndex {

	private static final double[] WEIGHT_BY_BAND = { 1, 0.55, 0.8, 1, 1, 1 };

	private final Glossary glossary;

	private final Map<String, List<Sense>> senses = new HashMap<>();

	CueIndex(Glossary glossary) {
		this.glossary = glossary;
		for (Sense sense : glossary.senses()) {
			sense.cues().forEach((word) -> this.senses.computeIfAbsent(word, (key) -> new ArrayList<>(1)).add(sense));
		}
	}

	/** The senses that a word with these roots speaks for, compared by identity. */
	Cued cued(Collection<String> roots) {
		Map<Sense, Cue> cued = new IdentityHashMap<>(0);
		long glance = 0;
		long second = 0;
		for (String root : roots) {
			List<Sense> spokenFor = this.senses.get(root);
			if (spokenFor != null) {
				Cue cue = cue(root);
				glance |= Glance.of(root);
				second |= Glance.second(root);
				spokenFor.forEach((sense) -> cued.put(sense, cue));
			}
		}
		return cued.isEmpty() ? Cued.NOTHING : new Cued(cued, glance, second);
	}

	private Cue cue(String word) {
		List<Sense> own = this.glossary.senses(word);
		if (own.isEmpty()) {
			return new Cue(1, Cue.SENTENCE);
		}
		Sense first = own.getFirst();
		return new Cue(WEIGHT_BY_BAND[first.band()], isContent(first) ? Cue.SENTENCE : 1);
	}

	static boolean isContent(Sense sense) {
		PartOfSpeech part = sense.partOfSpeech();
		return part == PartOfSpeech.NOUN || part == PartOfSpeech.VERB || part == PartOfSpeech.ADJECTIVE
				|| part == PartOfSpeech.NAME;
	}

}
