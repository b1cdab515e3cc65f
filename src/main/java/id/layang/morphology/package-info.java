/**
 * Takes Indonesian words apart: affix rules as a table, a small engine over it, and
 * readings that say every step.
 */
@NullMarked
package id.layang.morphology;

import org.jspecify.annotations.NullMarked;
