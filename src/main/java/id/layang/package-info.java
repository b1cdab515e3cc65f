/**
 * The application: puts the library's parts together and serves them.
 */
@NullMarked
package id.layang;

import org.jspecify.annotations.NullMarked;
