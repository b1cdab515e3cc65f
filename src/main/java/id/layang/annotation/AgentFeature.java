package id.layang.annotation;

import java.util.EnumSet;
import java.util.Set;

import id.layang.glossary.PartOfSpeech;
import id.layang.glossary.Sense;
import org.jspecify.annotations.Nullable;

/**
 * Right after a pronoun a bare stem is a verb when its object was named before (bukit itu
 * kami daki, buku yang kau pinjam) or follows (kau daki gunung itu). A pronoun and a stem
 * alone tell nothing, nor do stems of verbs that take no object: kami buruh pabrik. After
 * words that order (jangan pukul dia) it is one as well.
 */
final class AgentFeature implements Feature {

	private static final double WEIGHT = 2;

	private static final Set<String> AGENTS = Set.of("kau", "engkau", "kamu", "kalian", "ku", "aku", "saya", "kami",
			"kita", "gue", "gua", "gw", "lu", "lo");

	private static final Set<String> OTHERS = Set.of("dia", "ia", "mereka", "beliau", "anda");

	private static final Set<Role> FRONTS = EnumSet.of(Role.RELATIVE, Role.AUXILIARY, Role.NEGATION, Role.DEMONSTRATIVE,
			Role.OWNED);

	/** What leads to an order: jangan pukul adikmu. */
	private static final Set<String> COMMANDS = Set.of("jangan", "tolong", "coba", "mari", "ayo", "silakan", "harap",
			"mohon", "lekas", "segera", "cepat");

	/** Of verbs that are listed bare others may be meant: pagi itu aku bangun. */
	private static final Set<Role> RELATIVE = EnumSet.of(Role.RELATIVE);

	private static final Set<Role> OBJECTS = EnumSet.of(Role.NOUN, Role.OWNED, Role.NAME, Role.NUMBER);

	private final IntransitiveVerbs withoutObject = new IntransitiveVerbs();

	@Override
	public @Nullable Clue of(Sense sense) {
		String active = (sense.standard() != null) ? sense.standard() : sense.headword();
		boolean stem = sense.partOfSpeech() == PartOfSpeech.VERB && active.startsWith("me");
		return (stem && !this.withoutObject.contains(active)) ? new Agent(sense) : null;
	}

	private record Agent(Sense sense) implements Clue {

		@Override
		public double weight(Place place) {
			if (place.before() < 0) {
				return 0;
			}
			Role role = place.sentence().form(place.last()).roles().of(this.sense);
			boolean listed = role == Role.VERB && this.sense.standard() != null;
			boolean acts = listed ? isActor(place) && isFronted(place, RELATIVE) : role == Role.STEM && acts(place);
			return acts ? WEIGHT : 0;
		}

		@Override
		public Reason because(Place place) {
			return Reason.after(place);
		}

	}

	private static boolean acts(Place place) {
		return isActor(place) && isFronted(place, FRONTS) || isLed(place) && hasObject(place);
	}

	private static boolean isLed(Place place) {
		String key = place.sentence().key(place.before());
		return AGENTS.contains(key) || COMMANDS.contains(key);
	}

	private static boolean isActor(Place place) {
		String key = place.sentence().key(place.before());
		return AGENTS.contains(key) || OTHERS.contains(key);
	}

	private static boolean isFronted(Place place, Set<Role> fronts) {
		int agent = place.before();
		return agent > 0 && place.sentence().follows(agent)
				&& fronts.contains(place.sentence().form(agent - 1).roles().first());
	}

	private static boolean hasObject(Place place) {
		return place.after() >= 0 && OBJECTS.contains(place.sentence().form(place.after()).roles().first());
	}

}
