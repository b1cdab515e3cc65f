package id.layang.morphology;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import id.layang.morphology.Rule.Tier;
import id.layang.morphology.Step.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Takes rules off a form, one inside the other, until a listed word, stem or root is
 * reached. Everything it knows of Indonesian is in the rule table.
 */
final class Engine {

	private static final int DEEPEST = 5;

	/** A stem standing alone is an imperative or an object-first verb: less usual. */
	private static final int BARE_STEM = 3;

	private static final int SHORT_ROOT = 5;

	private static final int SHORTEST_WORD = 3;

	private static final int CAPITAL = 4;

	private static final int OUTSIDE = WordClass.FOREIGN.bit() | WordClass.INFORMAL.bit();

	private static final int PLACES = WordClass.NOUN.bit() | WordClass.NAME.bit();

	/**
	 * Shorter names and acronyms take other affixes than clitics only behind a hyphen.
	 */
	private static final int SHORTEST_NAME = 5;

	/** What came from Latin or Greek with the piece before it: transaksi, geologis. */
	private static final Pattern COMBINING = Pattern
		.compile("\\p{L}{1,5}si|logi[ks]?|logis|graf(?:i|ik|is)?|metri[ks]?|skop|trofi|gen|gram|fon|fil");

	private final RuleTable rules;

	private final Lexicon lexicon;

	private final String stated;

	private final Candidate statedRoot;

	private final boolean listed;

	Engine(RuleTable rules, Lexicon lexicon) {
		this(rules, lexicon, false, "", 0);
	}

	private Engine(RuleTable rules, Lexicon lexicon, boolean listed, String stated, int classes) {
		this.listed = listed;
		this.rules = rules;
		this.lexicon = lexicon;
		this.stated = Derivations.joined(stated);
		this.statedRoot = new Candidate(stated, stated, List.of(), 0, classes, 0, false, 0);
	}

	RuleTable rules() {
		return this.rules;
	}

	/** The classes of the listed words of a form, as a bit mask; 0 without any. */
	int listedClasses(String form) {
		return this.lexicon.classesOf(form);
	}

	boolean isAdjective(String form) {
		return (listedClasses(Derivations.joined(form)) & WordClass.ADJECTIVE.bit()) != 0;
	}

	/** Whether it finds how listed words are built. */
	boolean isForListed() {
		return this.listed;
	}

	/** How informal Indonesian writes a root. */
	List<String> spellings(String root) {
		return this.lexicon.spellings(root);
	}

	/** Everything the form can be as a finished word, by the given tiers of rules. */
	List<Candidate> words(String form, Set<Tier> tiers) {
		List<Candidate> found = search(form, WordClass.WORDS, tiers, DEEPEST);
		for (Candidate stem : search(form, WordClass.STEM.bit(), tiers, DEEPEST)) {
			found.add(stem.costing(isInformal(stem) ? 0 : BARE_STEM));
		}
		return found;
	}

	/** What the form can be once at least one rule is taken off. */
	List<Candidate> derived(String form, int wanted, Set<Tier> tiers) {
		List<Candidate> found = new ArrayList<>();
		addDerived(form, wanted, tiers, DEEPEST, found);
		return found;
	}

	/**
	 * The listed verbs that one does to another: menatap of tatap, menyurati of surat.
	 */
	List<Candidate> verbs(String root) {
		List<Candidate> verbs = this.lexicon.stems(root);
		return verbs.isEmpty() ? this.lexicon.stems(root + "i") : verbs;
	}

	/** An engine for words that are listed, which may be made of shorter ones. */
	static Engine forListed(RuleTable rules, Lexicon lexicon) {
		return new Engine(rules, lexicon, true, "", 0);
	}

	/** An engine that knows the given root too, as a word of the given classes. */
	Engine knowing(String root, int classes) {
		return new Engine(this.rules, this.lexicon, this.listed, root, classes);
	}

	/** Beliin is an everyday verb, belikan a command. */
	private static boolean isInformal(Candidate stem) {
		return !stem.affixes().isEmpty() && RuleTable.isInformalSuffix(stem.affixes().getFirst());
	}

	private List<Candidate> search(String form, int wanted, Set<Tier> tiers, int depth) {
		List<Candidate> found = new ArrayList<>(4);
		addListed(form, wanted, tiers, found);
		if (depth > 0) {
			addDerived(form, wanted, tiers, depth, found);
		}
		return found;
	}

	private void addListed(String form, int wanted, Set<Tier> tiers, List<Candidate> found) {
		int penalty = (form.length() < 3) ? SHORT_ROOT : 0;
		if (form.equals(this.stated) && (this.statedRoot.classes() & wanted) != 0) {
			found.add(this.statedRoot);
		}
		for (Candidate word : this.lexicon.words(form)) {
			if ((classesOf(form, word) & wanted) != 0 && !isParticle(form, word) && isAtHome(word, tiers)) {
				found.add(word.costing(penalty + (isCapitalised(word) ? CAPITAL : 0)));
			}
		}
		if ((wanted & WordClass.STEM.bit()) != 0) {
			found.addAll(this.lexicon.stems(form));
		}
		if ((wanted & WordClass.BOUND_ROOT.bit()) != 0 && tiers.contains(Tier.DERIVATION)) {
			addIfPresent(this.lexicon.boundRoot(form), found);
		}
	}

	/**
	 * Foreign words and informal verbs build others only where informal affixes are
	 * tried: penulis is of tulis, not nulis; dihati is di hati, not of hat.
	 */
	private boolean isAtHome(Candidate word, Set<Tier> tiers) {
		if (tiers.contains(Tier.INFORMAL)) {
			return true;
		}
		boolean buildable = (word.classes() & WordClass.FOREIGN.bit()) == 0 || !tiers.contains(Tier.DERIVATION);
		return buildable && word.affixes().stream().noneMatch(this.rules::isInformal);
	}

	private static boolean isOutside(Candidate word) {
		return (word.classes() & OUTSIDE) != 0;
	}

	/** ke and di are no words to put -nya on. */
	private static boolean isParticle(String form, Candidate word) {
		return form.length() < SHORTEST_WORD
				&& (word.classes() & ~(WordClass.FUNCTION.bit() | WordClass.PREPOSITION.bit())) == 0;
	}

	/** putrinya is of putri, daughter, before Putri; isinya never of ISI. */
	private static boolean isCapitalised(Candidate word) {
		return Character.isUpperCase(word.headword().codePointAt(0));
	}

	private static void addIfPresent(@Nullable Candidate candidate, List<Candidate> found) {
		if (candidate != null) {
			found.add(candidate);
		}
	}

	/**
	 * A verb without affixes is its own stem (makan, dimakan), unless a verb in meN- has
	 * it (bangun wake up, dibangun from membangun build); one in meN- takes no further
	 * suffix. One in -in is a stem where it is no regular verb's: dibalikin.
	 */
	private int classesOf(String form, Candidate word) {
		if ((word.classes() & WordClass.VERB.bit()) == 0) {
			return word.classes();
		}
		if (word.affixes().isEmpty()) {
			return this.lexicon.stems(form).isEmpty() ? word.classes() | WordClass.STEM.bit() : word.classes();
		}
		if (RuleTable.isInformalSuffix(word.affixes().getFirst())) {
			return this.lexicon.isRegularIn(form) ? word.classes() : word.classes() | WordClass.STEM.bit();
		}
		boolean active = word.affixes().getFirst().notation().equals("meN-");
		return active ? word.classes() & ~WordClass.VERB.bit() | WordClass.ACTIVE.bit() : word.classes();
	}

	private void addDerived(String form, int wanted, Set<Tier> tiers, int depth, List<Candidate> found) {
		for (Rule rule : this.rules.candidates(form)) {
			boolean inside = rule.tier() == Tier.USE && depth < DEEPEST;
			if (inside || (rule.to() & wanted) == 0 || !tiers.contains(rule.tier()) || isWhole(form, rule)) {
				continue;
			}
			for (Rule.Base base : rule.basesOf(form)) {
				addBuiltOn(base, rule, tiers, depth, found);
			}
		}
	}

	/** Terelektrolisis is of elektrolisis, not of lisis. */
	private boolean isWhole(String form, Rule rule) {
		return !this.listed && isLearned(rule) && this.lexicon.lists(form);
	}

	private static boolean isLearned(Rule rule) {
		return rule.tier() == Tier.LOAN || rule.tier() == Tier.COINING;
	}

	private void addBuiltOn(Rule.Base base, Rule rule, Set<Tier> tiers, int depth, List<Candidate> found) {
		int shortest = this.listed ? rule.length().listed() : rule.length().other();
		if (base.form().length() < shortest && !base.hyphened()) {
			return;
		}
		for (Candidate inner : search(base.form(), rule.from(), tiers, isLearned(rule) ? 0 : depth - 1)) {
			if (isFit(inner, rule, base)) {
				found.add(inner.with(rule, base.cost()));
			}
		}
	}

	/** KTP-nya, but nothing in -an or -i from KTP, or in per- from wat. */
	private boolean isFit(Candidate inner, Rule rule, Rule.Base base) {
		if (!base.syllables().fit(inner.root()) || isBarred(rule, inner) || isHiddenName(inner, rule, base)
				|| isAbroad(inner, rule, base) || isSpoken(inner, rule)
				|| !this.listed && isByChance(inner, rule, base)) {
			return false;
		}
		if (rule.tier() != Tier.DERIVATION) {
			return rule.tier() != Tier.SPELLING || inner.inflections() == 0 || isPlace(inner);
		}
		boolean capital = rule.prefixes().isEmpty() && !inner.name() && isCapitalised(inner);
		return !capital && !(isOutside(inner) && base.form().length() <= SHORTEST_WORD);
	}

	/**
	 * What is likelier a word of its own: sepeda is not of the rare peda, proposisi not
	 * of posisi, panteisme not of pante; pro-posisi may be.
	 */
	private boolean isByChance(Candidate inner, Rule rule, Rule.Base base) {
		if (base.hyphened()) {
			return false;
		}
		boolean learned = isLearned(rule)
				&& (COMBINING.matcher(base.form()).matches() || (inner.classes() & WordClass.INFORMAL.bit()) != 0);
		return learned || base.form().length() < rule.length().rare() && isRare(inner);
	}

	private boolean isRare(Candidate inner) {
		return inner.inflections() == 0 && !isCapitalised(inner) && this.lexicon.isRare(inner.headword());
	}

	/**
	 * Difollow, but perform is not of form: what a foreign word takes the table names.
	 */
	private boolean isAbroad(Candidate inner, Rule rule, Rule.Base base) {
		boolean foreign = (inner.classes() & WordClass.FOREIGN.bit()) != 0 && inner != this.statedRoot;
		return foreign && !base.hyphened() && (rule.from() & WordClass.FOREIGN.bit()) == 0;
	}

	/** dirumahku is di rumahku; nothing joins di and a verb with -nya. */
	private boolean isPlace(Candidate inner) {
		return this.lexicon.words(inner.headword()).stream().anyMatch((word) -> (word.classes() & PLACES) != 0);
	}

	/** Nothing in -kan stands on a noun in peN-: memperagakan is of per- and raga. */
	private boolean isBarred(Rule rule, Candidate inner) {
		return !this.rules.takes(inner.headword(), rule.affix().id())
				|| !inner.affixes().isEmpty() && this.rules.isBarred(rule.affix(), inner.affixes().getFirst());
	}

	/** Kerapetan is too tight; what is tight has its kerapatan. */
	private boolean isSpoken(Candidate inner, Rule rule) {
		return !this.listed && inner.affixes().isEmpty() && rule.affix().id().equals("ke-…-an:state")
				&& this.lexicon.isSpokenQuality(inner.headword());
	}

	/** Ber-AI and AI-nya, but berai is not of AI, nor seul of Ul. */
	private static boolean isHiddenName(Candidate inner, Rule rule, Rule.Base base) {
		boolean clitic = rule.tier() == Tier.INFLECTION
				&& (rule.affix().kind() == Kind.CLITIC || rule.affix().kind() == Kind.PARTICLE);
		return !clitic && !base.hyphened() && base.form().length() < SHORTEST_NAME && isCapitalised(inner);
	}

	static Set<Tier> tiers(Tier first, Tier... others) {
		return EnumSet.of(first, others);
	}

}
