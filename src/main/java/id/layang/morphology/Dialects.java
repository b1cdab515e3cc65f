package id.layang.morphology;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import id.layang.morphology.Step.Kind;

/**
 * Words as they end in a region: percume in Jakarta, hargane in Java, hargonyo on the
 * west coast of Sumatra. What each stands for is in {@code dialects.tsv}.
 */
final class Dialects {

	private final List<Habit> habits = RuleTable.rows("dialects.tsv").stream().map(Habit::of).toList();

	/**
	 * One way to end a word.
	 *
	 * @param affix its name
	 * @param ending how it ends in the region
	 * @param standard how it ends in standard spelling
	 * @param shortest how many letters the headword has at least
	 * @param classes what the headword is, as a bit mask
	 * @param rarest the rarest band it may be of
	 * @param outside which affixes may stand outside it
	 */
	record Habit(Affix affix, Pattern ending, String standard, int shortest, int classes, int rarest,
			Set<String> outside) {

		static Habit of(String[] row) {
			return new Habit(new Affix(row[0], Kind.SPELLING), Pattern.compile(row[1]), row[2],
					Integer.parseInt(row[3]), row[4].equals("-") ? ~0 : WordClass.mask(row[4]),
					Integer.parseInt(row[5]), Set.of(row[6].split(" ")));
		}

		Stream<Saying> said(String form) {
			String said = this.ending.matcher(form).replaceFirst(this.standard);
			return said.equals(form) ? Stream.empty() : Stream.of(new Saying(said, this));
		}

	}

	/** A word in standard spelling, and the habit that says it otherwise. */
	record Saying(String standard, Habit habit) {

		/** Whether the habit may be heard in a reading of the standard spelling. */
		boolean allows(Reading reading, Lexicon lexicon) {
			String headword = reading.headword();
			int classes = lexicon.classesOf(Derivations.joined(headword));
			return !reading.name() && headword.length() >= this.habit.shortest
					&& (classes & WordClass.FOREIGN.bit()) == 0 && (classes & this.habit.classes) != 0
					&& lexicon.rarity(headword) <= this.habit.rarest
					&& reading.outerAffixes().stream().allMatch((affix) -> this.habit.outside.contains(affix.id()));
		}

	}

	/** What the form may be in standard spelling. */
	Stream<Saying> of(String form) {
		return this.habits.stream().flatMap((habit) -> habit.said(form));
	}

}
