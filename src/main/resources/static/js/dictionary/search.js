import { el } from '../dom.js';
import { language } from '../messages.js';

const WAIT = 90;
const MOST = 8;

/** The search box, with completion as a combobox: arrows choose, Enter opens, Escape closes and the arrow down brings it back. */
class Search extends HTMLElement {
  #chosen = -1;
  #timer = 0;
  #load = null;

  connectedCallback() {
    this.input = this.querySelector('input');
    this.list = this.querySelector('.completions');
    this.status = this.querySelector('[role="status"]');
    for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': 'completions' })) {
      this.input.setAttribute(name, value);
    }
    this.input.addEventListener('input', () => this.#typed());
    this.input.addEventListener('keydown', (event) => this.#pressed(event));
    this.input.addEventListener('blur', () => this.#close());
    this.list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.list.addEventListener('click', ({ target }) => this.#open(target.closest('li')));
    if (location.pathname.endsWith('/dictionary') && !this.input.value && matchMedia('(hover: hover)').matches) this.input.focus();
  }

  #typed() {
    clearTimeout(this.#timer);
    this.#load?.abort();
    if (!this.input.value.trim()) this.#close();
    else this.#timer = setTimeout(() => this.#ask(this.input.value), WAIT);
  }

  async #ask(query) {
    this.#load = new AbortController();
    const { signal } = this.#load;
    try {
      const response = await fetch(`/api/search?limit=${MOST}&q=${encodeURIComponent(query)}`, { signal });
      if (!response.ok) throw new Error(response.statusText);
      this.#show((await response.json()).results);
    } catch (problem) {
      if (problem.name === 'AbortError') return;
      this.#close();
      this.status.textContent = this.dataset.failed;
    }
  }

  #show(results) {
    const headwords = results.filter(({ kind }) => kind !== 'example');
    this.#chosen = -1;
    this.input.removeAttribute('aria-activedescendant');
    this.list.replaceChildren(...headwords.map(completion));
    this.#expand(headwords.length > 0 && document.activeElement === this.input);
    this.status.textContent = this.dataset.found.replace('{n}', headwords.length);
  }

  #pressed(event) {
    if (event.key === 'ArrowDown' && this.list.hidden && this.input.value.trim()) return this.#ask(this.input.value);
    const act = {
      ArrowDown: () => this.#choose(1),
      ArrowUp: () => this.#choose(-1),
      Escape: () => this.#close(),
      Enter: () => this.#open(this.list.children[this.#chosen]),
    }[event.key];
    if (!act || this.list.hidden || event.isComposing || (event.key === 'Enter' && this.#chosen < 0)) return;
    event.preventDefault();
    act();
  }

  #choose(step) {
    const { children } = this.list;
    children[this.#chosen]?.setAttribute('aria-selected', 'false');
    this.#chosen = (this.#chosen + step + children.length + (this.#chosen < 0 && step < 0 ? 1 : 0)) % children.length;
    const chosen = children[this.#chosen];
    chosen.setAttribute('aria-selected', 'true');
    chosen.scrollIntoView({ block: 'nearest' });
    this.input.setAttribute('aria-activedescendant', chosen.id);
  }

  #open(item) {
    if (item) location.assign(item.dataset.href);
  }

  #close() {
    clearTimeout(this.#timer);
    this.#load?.abort();
    this.#chosen = -1;
    this.input.removeAttribute('aria-activedescendant');
    this.#expand(false);
  }

  #expand(open) {
    this.list.hidden = !open;
    this.input.setAttribute('aria-expanded', String(open));
  }
}

const address = (headword) => `/words/${headword.split('/').map(encodeURIComponent).join('/')}`;

function completion({ headword, senses, reason, reasonId }, index) {
  return el('li', { id: `completion-${index}`, role: 'option', 'aria-selected': 'false', 'data-href': address(headword) },
    el('b', { lang: 'id' }, headword),
    el('span', { lang: 'en' }, senses[0].glosses.slice(0, 3).join('; ')),
    el('span.why', {}, language() === 'id' ? reasonId : reason));
}

customElements.define('layang-search', Search);
