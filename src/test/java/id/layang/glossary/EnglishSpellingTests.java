package id.layang.glossary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import id.layang.TestGlossary;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The English of the glossary against the word lists of LanguageTool, British and
 * American. What they lack and is right stands in {@code english-words.txt}.
 */
class EnglishSpellingTests {

	private static final Pattern WORD = Pattern.compile("[a-z]{4,}");

	@Test
	void everyEnglishWordIsSpelledAsSomewhereInTheWorld() throws IOException {
		List<Speller> spellers = List.of(speller("en_GB"), speller("en_US"));
		Set<String> known = known();
		Set<String> unknown = new TreeSet<>();
		for (Sense sense : TestGlossary.GLOSSARY.senses()) {
			if (!sense.isName() && sense.language() == null) {
				collect(sense, known, spellers, unknown);
			}
		}
		assertThat(unknown).as("misspelt, or to be added to english-words.txt").isEmpty();
	}

	private static void collect(Sense sense, Set<String> known, List<Speller> spellers, Set<String> unknown) {
		for (String gloss : sense.glosses()) {
			Matcher matcher = WORD.matcher(gloss.replaceAll("\\([^)]*\\)|\\p{Lu}\\p{L}*", " "));
			while (matcher.find()) {
				String word = matcher.group();
				boolean own = sense.headword().equalsIgnoreCase(word);
				if (!own && !known.contains(word)
						&& spellers.stream().allMatch((speller) -> speller.isMisspelled(word))) {
					unknown.add(word + " in " + sense.key());
				}
			}
		}
	}

	private static Speller speller(String language) throws IOException {
		String name = "/org/languagetool/resource/en/hunspell/" + language + ".dict";
		return new Speller(Dictionary.read(Objects.requireNonNull(EnglishSpellingTests.class.getResource(name))));
	}

	private static Set<String> known() throws IOException {
		try (var in = Objects.requireNonNull(EnglishSpellingTests.class.getResourceAsStream("/english-words.txt"))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().collect(Collectors.toSet());
		}
	}

}
