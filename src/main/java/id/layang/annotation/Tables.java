package id.layang.annotation;

import id.layang.glossary.PhraseTrie;

/**
 * Where a form is looked up once for all the places it stands in.
 *
 * @param cues what it speaks for
 * @param roles what it lets expect
 * @param phrases what it may begin
 * @param ranker what may speak for its senses
 */
record Tables(CueIndex cues, RoleTable roles, PhraseTrie phrases, SenseRanker ranker) {
}
