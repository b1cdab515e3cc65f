package id.layang.annotation;

import java.util.List;
import java.util.stream.Stream;

import id.layang.glossary.Sense;

/**
 * The senses of a form, and which of them are left open where it is a word or a name.
 *
 * @param all every sense of every reading, in order
 * @param common those of words that are not names
 * @param names those of names
 * @param opening with a capital that may say nothing: the words before the names
 */
record FormSenses(Rivals all, Rivals common, Rivals names, Rivals opening) {

	static FormSenses of(List<FormReading> readings, SenseRanker ranker) {
		Rivals all = ranker.rivals(senses(readings, true, true));
		Rivals common = all.only(own(senses(readings, true, false)));
		Rivals names = all.only(own(senses(readings, false, true)));
		return new FormSenses(all, common, names,
				all.only(Stream.concat(common.senses().stream(), names.senses().stream()).toList()));
	}

	private static List<Sense> senses(List<FormReading> readings, boolean common, boolean names) {
		return readings.stream()
			.filter((reading) -> reading.reading().name() ? names : common)
			.flatMap((reading) -> reading.senses().stream())
			.distinct()
			.toList();
	}

	/** Other dictionaries' senses only where there are no others. */
	private static List<Sense> own(List<Sense> senses) {
		List<Sense> own = senses.stream().filter((sense) -> !sense.isBrought()).toList();
		return own.isEmpty() ? senses : own;
	}

}
