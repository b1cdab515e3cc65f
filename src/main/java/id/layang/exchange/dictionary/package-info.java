/**
 * The dictionaries that readers bring along, read with suspicion.
 */
@NullMarked
package id.layang.exchange.dictionary;

import org.jspecify.annotations.NullMarked;
