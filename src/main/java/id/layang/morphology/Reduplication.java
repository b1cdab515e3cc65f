package id.layang.morphology;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import id.layang.morphology.Rule.Tier;
import id.layang.morphology.Step.Kind;

/**
 * Doubled words: full (buku-buku, memukul-mukul, kemerah-merahan), reciprocal
 * (pukul-memukul) and partial (dedaunan). Sneddon et al. 2010, 1.29-1.35.
 *
 * <p>
 * In P+X-X+S the doubled piece X is the longest end of the first part that begins the
 * second; the word that was doubled is P+X+S. Where in the stack of affixes the doubling
 * belongs is found by generating.
 */
final class Reduplication {

	private static final int COST = 2;

	private static final int PARTIAL_COST = 12;

	private static final int SHORTEST_BARE = 5;

	private static final int BER_COST = 5;

	/** What two do to each other: tatap-tatapan. */
	private static final List<Affix> MUTUAL = List.of(new Affix("-an:mutual", Kind.SUFFIX), Affix.REDUPLICATION);

	private static final List<Affix> BER_MUTUAL = List.of(new Affix("ber-…-an", Kind.PREFIX), Affix.REDUPLICATION);

	/** Hamba-hamba-Nya: -nya takes a hyphen, and is no third part. */
	private static final Pattern HYPHENED_CLITIC = Pattern.compile("-(?=(?:nya|ku|mu)(?:lah|kah|pun)?$)");

	private final Engine engine;

	private final Generator generator;

	Reduplication(Engine engine) {
		this.engine = engine;
		this.generator = new Generator(engine.rules());
	}

	List<Candidate> words(String key, Set<Tier> tiers) {
		List<Candidate> found = new ArrayList<>();
		int hyphen = key.indexOf('-');
		String form = (key.lastIndexOf('-') > hyphen) ? HYPHENED_CLITIC.matcher(key).replaceFirst("") : key;
		if (hyphen > 0 && hyphen < form.length() - 1) {
			addFull(form, hyphen, tiers, found);
			addReciprocal(form, hyphen, tiers, found);
			addMutual(form, "", MUTUAL, 0, found);
			addMutual(form, "ber", BER_MUTUAL, BER_COST, found);
		}
		else if (tiers.contains(Tier.DERIVATION) && isPartial(form)) {
			addDoubled(form, form.substring(2), Affix.PARTIAL, PARTIAL_COST, tiers, found);
		}
		return found;
	}

	private void addFull(String form, int hyphen, Set<Tier> tiers, List<Candidate> found) {
		String first = form.substring(0, hyphen);
		String second = form.substring(hyphen + 1);
		for (int start = 0; start <= first.length() - 2; start++) {
			String doubled = first.substring(start);
			if (second.startsWith(doubled)) {
				addDoubled(form, first + second.substring(doubled.length()), Affix.REDUPLICATION, COST, tiers, found);
				return;
			}
		}
	}

	private void addDoubled(String form, String single, Affix affix, int cost, Set<Tier> tiers, List<Candidate> found) {
		for (Candidate candidate : this.engine.words(single, tiers)) {
			if (affix == Affix.PARTIAL && !isPlural(candidate)) {
				continue;
			}
			for (int place = 0; place <= candidate.affixes().size(); place++) {
				if (isBarred(affix, candidate, place)) {
					continue;
				}
				Candidate doubled = candidate.inserting(place, affix, cost);
				if (this.generator.forms(Derivations.joined(doubled.root()), doubled.affixes()).contains(form)) {
					found.add(isOfQuality(candidate, place) ? doubled.onRoot() : doubled);
					break;
				}
			}
		}
	}

	private void addReciprocal(String form, int hyphen, Set<Tier> tiers, List<Candidate> found) {
		String root = form.substring(0, hyphen);
		for (Candidate active : this.engine.words(form.substring(hyphen + 1), tiers)) {
			if (active.root().equals(root) && forms(Affix.RECIPROCAL, root, this.generator).contains(form)) {
				found.add(new Candidate(active.headword(), root, List.of(Affix.RECIPROCAL), 1, active.classes(),
						active.cost() + COST, false, 0));
			}
		}
	}

	private void addMutual(String form, String prefix, List<Affix> affixes, int cost, List<Candidate> found) {
		int hyphen = form.indexOf('-');
		String root = form.startsWith(prefix) ? form.substring(prefix.length(), hyphen) : "";
		if (!this.engine.rules().takes(root, "-an:mutual") || !form.equals(prefix + root + "-" + root + "an")) {
			return;
		}
		for (Candidate verb : this.engine.verbs(root)) {
			found.add(new Candidate(verb.headword(), verb.root(), affixes, affixes.size(), WordClass.VERB.bit(), cost,
					false, WordClass.STEM.bit()));
		}
	}

	/**
	 * Keheran-heranan is somewhat heran, not keheranan again and again. Where a noun is
	 * the root, kekanak-kanakan is listed.
	 */
	private boolean isOfQuality(Candidate candidate, int place) {
		boolean inside = place > candidate.inflections() && !candidate.affixes().isEmpty();
		return inside && candidate.affixes().get(place - 1).notation().equals("ke-…-an")
				&& this.engine.isAdjective(candidate.root());
	}

	/** Masalah-masalah is not of masa and -lah. */
	private boolean isBarred(Affix affix, Candidate candidate, int place) {
		return place < candidate.affixes().size()
				&& this.engine.rules().isBarred(affix, candidate.affixes().get(place));
	}

	/**
	 * Dedaunan and rerumputan: kinds of things, in -an; the few that go without it are
	 * listed: bebagai is no bagai.
	 */
	private boolean isPlural(Candidate candidate) {
		boolean whole = candidate.affixes().isEmpty() && candidate.headword().length() >= SHORTEST_BARE;
		return whole && this.engine.isForListed()
				|| candidate.affixes().stream().anyMatch((affix) -> affix.id().equals("-an"));
	}

	/** Memasakan has the me- of memasak. */
	private static boolean isPartial(String form) {
		boolean active = form.charAt(0) == 'm';
		return form.length() > 5 && !active && form.charAt(1) == 'e' && form.charAt(0) == form.charAt(2);
	}

	static Set<String> forms(Affix affix, String base, Generator generator) {
		Set<String> forms = new LinkedHashSet<>();
		if (affix.equals(Affix.RECIPROCAL)) {
			generator.active(base).forEach((active) -> forms.add(base + "-" + active));
			generator.active(base + "i").forEach((active) -> forms.add(base + "-" + active));
		}
		else {
			forms.add(affix.equals(Affix.PARTIAL) ? base.charAt(0) + "e" + base : base + "-" + base);
		}
		return forms;
	}

}
