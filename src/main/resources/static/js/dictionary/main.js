import { isTyping } from '../dom.js';
import { hasSingleKeys } from './keys.js';
import './listen.js';
import './met.js';
import './search.js';
import './theme.js';

/* The pages work without this; it adds completion, theme, listening and the slash key. */

document.addEventListener('keydown', (event) => {
  const box = document.querySelector('#q');
  /* Nobody looks for a slash: whoever presses it in the empty box wants to be where they are. */
  const isThere = event.target === box && box.value === '';
  if (event.key !== '/' || (isTyping(event) && !isThere) || !hasSingleKeys()) return;
  event.preventDefault();
  if (box) box.select();
  else location.assign('/dictionary');
});
