package id.layang.web;

import java.util.Map;

/**
 * A text to annotate.
 *
 * @param text the text
 * @param choices sense keys a reader chose, by form or place
 */
record TextRequest(String text, Map<String, String> choices) {
}
