/**
 * The glossary in the formats that other people's tools read.
 */
@NullMarked
package id.layang.exchange;

import org.jspecify.annotations.NullMarked;
