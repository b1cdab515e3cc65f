package id.layang.lookup;

import id.layang.morphology.Reading;

/**
 * A word of a family.
 *
 * @param entry the word
 * @param reading how it is built from the root
 */
public record Relative(Entry entry, Reading reading) {
}
