/** English words and short phrases in their forms: carry out, carried out. */
@NullMarked
package id.layang.english;

import org.jspecify.annotations.NullMarked;
