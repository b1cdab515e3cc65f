import { isTyping } from '../dom.js';
import { hasSingleKeys } from './keys.js';
import './listen.js';
import './met.js';
import './search.js';
import './theme.js';

/* The pages work without this; it adds completion, theme, listening and the slash key. */

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || isTyping(event) || !hasSingleKeys()) return;
  const box = document.querySelector('#q');
  event.preventDefault();
  if (box) box.select();
  else location.assign('/dictionary');
});
