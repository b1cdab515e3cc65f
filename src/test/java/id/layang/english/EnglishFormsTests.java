package id.layang.english;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EnglishFormsTests {

	private final EnglishForms english = new EnglishForms();

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "call, called", "use, used", "agree, agreed", "dye, dyed", "free, freed", "carry, carried",
			"play, played", "obey, obeyed", "apply for, applied for", "stop, stopped", "visit, visited",
			"permit, permitted", "prefer, preferred", "offer, offered", "open, opened", "develop, developed",
			"happen, happened", "travel, travelled", "cancel, cancelled", "control, controlled", "reveal, revealed",
			"parallel, paralleled", "fulfil, fulfilled", "fuel, fuelled", "quiz, quizzed", "equip, equipped",
			"fix, fixed", "show, shown", "follow, followed", "cook, cooked", "help, helped", "panic, panicked",
			"mimic, mimicked", "sync, synced", "die, died", "tie, tied", "cut, cut", "put, put", "read, read",
			"spread, spread", "know, known", "write, written", "take, taken", "bring, brought", "teach, taught",
			"be, been", "have, had", "do, done", "go, gone", "lie, lain", "lie to, lied to",
			"lie in wait, lain in wait", "lay, laid", "bear, borne", "overthrow, overthrown", "withdraw, withdrawn",
			"hang, hung", "shake, shaken", "find, found", "found, founded", "bind, bound", "wound, wounded",
			"worship, worshipped", "kidnap, kidnapped", "benefit, benefited", "wiretap, wiretapped", "focus, focused",
			"target, targeted", "carry out, carried out", "give up, given up", "ask (to join), asked (to join)",
			"look for, looked for", "be repeated, been repeated", "be careful, been careful",
			"take care of, taken care of", "make bigger, made bigger", "officially open, officially opened",
			"rely on, relied on", "double-check, double-checked", "stir-fry, stir-fried", "come and go, come and gone",
			"'stake, risk', 'staked, risked'" })
	void theParticipleIsSpeltRight(String verb, String participle) {
		assertThat(this.english.pastParticiple(verb)).isEqualTo(participle);
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "call, called", "go, went", "be late, was late", "write down, wrote down", "begin, began",
			"choose, chose", "lie, lay", "fly, flew", "hurry up, hurried up", "buy and sell, bought and sold",
			"run away, ran away", "forbid, forbade", "see, saw", "saw, sawed", "understand, understood",
			"beg, begged" })
	void thePastIsSpeltRight(String verb, String past) {
		assertThat(this.english.past(verb)).isEqualTo(past);
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "call, calling", "make, making", "die, dying", "lie down, lying down", "dye, dyeing", "see, seeing",
			"be, being", "be worried, being worried", "have, having", "run, running", "sit, sitting",
			"begin, beginning", "forget, forgetting", "eat, eating", "visit, visiting", "picnic, picnicking",
			"quit, quitting", "study, studying", "argue, arguing", "singe, singeing", "sing, singing", "age, ageing",
			"travel, travelling", "feel, feeling", "set out, setting out", "rise, rising", "ski, skiing",
			"give birth, giving birth" })
	void theGerundIsSpeltRight(String verb, String gerund) {
		assertThat(this.english.gerund(verb)).isEqualTo(gerund);
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "call, calls", "go, goes", "echo, echoes", "watch, watches", "push, pushes", "pass, passes",
			"fix, fixes", "buzz, buzzes", "carry out, carries out", "play, plays", "buy, buys", "be there, is there",
			"have, has", "radio, radios", "quiz, quizzes", "stomach, stomachs", "use, uses",
			"ask (to join), asks (to join)" })
	void theThirdPersonIsSpeltRight(String verb, String form) {
		assertThat(this.english.thirdPerson(verb)).isEqualTo(form);
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "book, books", "child, children", "grandchild, grandchildren", "box, boxes", "church, churches",
			"stomach, stomachs", "city, cities", "day, days", "key, keys", "knife, knives", "roof, roofs",
			"belief, beliefs", "hero, heroes", "piano, pianos", "radio, radios", "policeman, policemen",
			"human, humans", "Muslim, Muslims", "woman, women", "foot, feet", "mouse, mice", "crisis, crises",
			"analysis, analyses", "virus, viruses", "bus, buses", "class, classes", "gas, gases", "lens, lenses",
			"criterion, criteria", "fish, fish", "sheep, sheep", "house, houses", "bee, bees", "quiz, quizzes",
			"person, people", "German, Germans", "thing, things", "point of view, points of view",
			"prime minister, prime ministers", "sister-in-law, sisters-in-law", "passer-by, passers-by",
			"secretary general, secretaries general", "vice-president, vice-presidents",
			"village (in Aceh), villages (in Aceh)", "husband and wife, husbands and wives", "a week, weeks",
			"commander in chief, commanders in chief", "university student, university students",
			"man of the house, men of the house", "Child, Children", "check-up, check-ups" })
	void thePluralIsSpeltRight(String noun, String plural) {
		assertThat(this.english.plural(noun)).isEqualTo(plural);
	}

	@ParameterizedTest
	@CsvSource({ "information", "advice", "furniture", "news", "equipment", "rice", "children", "people", "clothes",
			"trousers", "politics", "laws and regulations", "series", "species", "Japanese", "research and development",
			"side dishes", "glasses", "hepatitis", "debris" })
	void aNounThatIsNotCountedOrIsPluralAlreadyStays(String noun) {
		assertThat(this.english.plural(noun)).isEqualTo(noun);
	}

	@ParameterizedTest(name = "{0}: {1}, {2}")
	@CsvSource({ "long, longer, longest", "big, bigger, biggest", "hot, hotter, hottest", "large, larger, largest",
			"pale, paler, palest", "true, truer, truest", "free, freer, freest", "slow, slower, slowest",
			"grey, greyer, greyest", "deep, deeper, deepest", "happy, happier, happiest", "early, earlier, earliest",
			"dry, drier, driest", "shy, shyer, shyest", "simple, simpler, simplest", "narrow, narrower, narrowest",
			"clever, cleverer, cleverest", "quiet, quieter, quietest", "good, better, best", "bad, worse, worst",
			"far, farther, farthest", "little, less, least", "red, redder, reddest",
			"beautiful, more beautiful, most beautiful", "important, more important, most important",
			"tired, more tired, most tired", "famous, more famous, most famous", "real, more real, most real",
			"loyal, more loyal, most loyal", "boring, more boring, most boring", "fried, more fried, most fried",
			"wrong, more wrong, most wrong", "well-known, better-known, best-known",
			"hard-working, more hard-working, most hard-working", "good at, better at, best at",
			"tired (of), more tired (of), most tired (of)", "out of date, more out of date, most out of date",
			"unhappy, unhappier, unhappiest" })
	void adjectivesAreCompared(String adjective, String comparative, String superlative) {
		assertThat(this.english.comparative(adjective)).isEqualTo(comparative);
		assertThat(this.english.superlative(adjective)).isEqualTo(superlative);
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "one, first", "three, third", "five, fifth", "twelve, twelfth", "thirteen, thirteenth",
			"twenty, twentieth", "twenty-one, twenty-first", "one hundred, one hundredth", "million, millionth",
			"half, half", "several, several" })
	void numbersBecomeOrdinals(String number, String ordinal) {
		assertThat(this.english.ordinal(number)).isEqualTo(ordinal);
	}

	@ParameterizedTest
	@CsvSource({ "1,1st", "2,2nd", "3,3rd", "4,4th", "11,11th", "12,12th", "13,13th", "21,21st", "112,112th",
			"123,123rd", "1000,1000th" })
	void figuresBecomeOrdinals(String figure, String ordinal) {
		assertThat(this.english.ordinalFigure(figure)).isEqualTo(ordinal);
	}

}
