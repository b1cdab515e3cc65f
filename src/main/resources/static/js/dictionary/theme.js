import { icon } from '../icons.js';
import { t } from '../messages.js';
import { keep } from '../settings.js';

const THEMES = ['system', 'light', 'dark'];

const { dataset } = document.documentElement;
const button = document.querySelector('.theme');

function dress() {
  const name = t(`bar.theme.${dataset.theme}`);
  button.setAttribute('aria-label', name);
  button.title = name;
  button.replaceChildren(icon(dataset.theme));
}

button.addEventListener('click', () => {
  dataset.theme = THEMES[(THEMES.indexOf(dataset.theme) + 1) % THEMES.length];
  keep('theme', dataset.theme);
  dress();
});
button.hidden = false;
dress();
