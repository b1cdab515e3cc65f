/**
 * The curated glossary: its lines as senses, the files they stand in, and the checks that
 * keep them right.
 */
@NullMarked
package id.layang.glossary;

import org.jspecify.annotations.NullMarked;
