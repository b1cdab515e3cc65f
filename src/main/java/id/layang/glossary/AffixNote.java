package id.layang.glossary;

/**
 * What an affix means to a learner.
 *
 * @param id the affixation it explains, as in the rule table: {@code ter-:most}
 * @param english what it does, in English
 * @param indonesian what it does, in Indonesian
 * @param example a word that shows it
 * @param gloss what that word means
 */
public record AffixNote(String id, String english, String indonesian, String example, String gloss) {
}
