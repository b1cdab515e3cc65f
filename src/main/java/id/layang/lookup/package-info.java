/**
 * Finds words both ways, Indonesian in any form and English in any form, and gathers what
 * belongs to a word.
 */
@NullMarked
package id.layang.lookup;

import org.jspecify.annotations.NullMarked;
