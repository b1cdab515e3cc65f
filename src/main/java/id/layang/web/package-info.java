/**
 * The HTTP interface: requests in, JSON and problem details out.
 */
@NullMarked
package id.layang.web;

import org.jspecify.annotations.NullMarked;
