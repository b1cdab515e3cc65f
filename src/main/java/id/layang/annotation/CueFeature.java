package id.layang.annotation;

import java.util.List;

import id.layang.glossary.Sense;
import org.jspecify.annotations.Nullable;

/**
 * A cue of the sense stands in the same sentence, as any form of its root; the nearer the
 * better.
 */
final class CueFeature implements Feature {

	private static final double BESIDE = 3;

	private static final double FAR = 1.2;

	private static final double MORE = 0.4;

	private static final int WINDOW = 16;

	/** What a function word does shows in the words right beside it. */
	private static final int NEIGHBOURS = 2;

	@Override
	public @Nullable Evidence evidence(SentenceView sentence, int index, Sense sense) {
		List<String> cues = sense.cues();
		String nearest = null;
		double weight = 0;
		int window = isGrammatical(sense) ? NEIGHBOURS : WINDOW;
		for (int distance = 1; distance <= window && !cues.isEmpty(); distance++) {
			for (int at = index - distance; at <= index + distance; at += 2 * distance) {
				if (at >= 0 && at < sentence.size() && matches(sentence.form(at), cues)) {
					weight += (nearest == null) ? FAR + (BESIDE - FAR) / distance : MORE;
					nearest = (nearest == null) ? sentence.token(at).surface() : nearest;
				}
			}
		}
		return (nearest == null) ? null : new Evidence(weight, reason(nearest));
	}

	private static boolean isGrammatical(Sense sense) {
		return switch (sense.partOfSpeech()) {
			case NOUN, VERB, ADJECTIVE, NAME -> false;
			default -> true;
		};
	}

	private static boolean matches(WordForm form, List<String> cues) {
		for (String cue : cues) {
			if (form.roots().contains(cue)) {
				return true;
			}
		}
		return false;
	}

	private static Reason reason(String cue) {
		return new Reason("near “" + cue + "”", "di dekat “" + cue + "”");
	}

}
