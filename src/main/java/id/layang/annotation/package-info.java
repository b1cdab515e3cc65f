/**
 * The front door: text in, every word with its readings and the sense that fits it here.
 */
@NullMarked
package id.layang.annotation;

import org.jspecify.annotations.NullMarked;
