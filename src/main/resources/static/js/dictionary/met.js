import { el } from '../dom.js';
import { keptText } from '../settings.js';
import { sentencesWith } from './sentences.js';

/* Where the word stands in the text that was read last; the text never leaves the browser. */

const place = document.querySelector('#met');
const text = keptText();

if (place && text) {
  const { word } = document.querySelector('[data-word]').dataset;
  const met = sentencesWith(text, word);
  place.querySelector('ul').append(...met.map(([before, marked, after]) => el('li', {}, before, el('mark', {}, marked), after)));
  place.hidden = met.length === 0;
}
