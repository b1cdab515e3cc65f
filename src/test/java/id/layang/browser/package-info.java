/** The page in a real browser: pointing, tapping, keys, appearance, accessibility. */
@NullMarked
package id.layang.browser;

import org.jspecify.annotations.NullMarked;
