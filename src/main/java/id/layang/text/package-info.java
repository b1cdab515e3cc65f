/**
 * Cuts Indonesian text into sentences and tokens, each a span into the unchanged text.
 */
@NullMarked
package id.layang.text;

import org.jspecify.annotations.NullMarked;
