import { el } from '../dom.js';
import { icon } from '../icons.js';
import { CHANGED, language, setLanguage, t } from '../messages.js';
import { keep } from '../settings.js';

const THEMES = ['system', 'light', 'dark'];
const SIZES = ['1', '2', '3', '4', '5'];
const SCROLL_STEP = 8;

/** The thin bar. Its places stand in the page; this adds the tools and hides it while the reader scrolls down. */
class Bar extends HTMLElement {
  #scrolled = 0;

  connectedCallback() {
    this.theme = this.querySelector('.theme');
    this.theme.addEventListener('click', () => this.#nextTheme());
    this.querySelector('.languages').addEventListener('click', ({ target }) => target.value && setLanguage(target.value));
    this.querySelector('.help').addEventListener('click', () => document.querySelector('layang-shortcuts').open());
    document.addEventListener('scroll', () => this.#slide(), { passive: true });
    document.addEventListener(CHANGED, () => this.#dress());
    this.#dress();
  }

  #dress() {
    this.#dressTheme();
    for (const button of this.querySelectorAll('.languages button')) {
      button.setAttribute('aria-pressed', String(button.value === language()));
    }
    this.querySelector('#sizes').replaceChildren(sizes());
  }

  #dressTheme() {
    const { theme } = document.documentElement.dataset;
    const name = t(`bar.theme.${theme}`);
    this.theme.setAttribute('aria-label', name);
    this.theme.title = name;
    this.theme.replaceChildren(icon(theme));
  }

  #nextTheme() {
    const { dataset } = document.documentElement;
    dataset.theme = THEMES[(THEMES.indexOf(dataset.theme) + 1) % THEMES.length];
    keep('theme', dataset.theme);
    this.#dressTheme();
  }

  #slide() {
    const by = scrollY - this.#scrolled;
    if (Math.abs(by) < SCROLL_STEP) return;
    this.classList.toggle('away', by > 0 && scrollY > this.offsetHeight);
    this.#scrolled = scrollY;
  }
}

function sizes() {
  return el('fieldset', {}, el('legend.unseen', {}, t('bar.size')), SIZES.map(sizeChoice));
}

function sizeChoice(size) {
  const { dataset } = document.documentElement;
  const name = t(`bar.size.${size}`);
  const input = el('input', { type: 'radio', name: 'size', value: size, 'aria-label': name });
  input.checked = dataset.size === size;
  input.addEventListener('change', () => {
    dataset.size = size;
    keep('size', size);
    dispatchEvent(new Event('resize'));
  });
  return el('label', { title: name }, input, 'A');
}

customElements.define('layang-bar', Bar);
