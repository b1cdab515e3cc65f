import { el, isTyping } from '../dom.js';
import { t, translate } from '../messages.js';
import { keep, kept } from '../settings.js';

const KEYS = [
  ['keys.words', '←', '→'],
  ['keys.lines', '↑', '↓'],
  ['keys.edges', 'Home', 'End'],
  ['keys.ends', 'Ctrl Home', 'Ctrl End'],
  ['keys.pin', 'Enter'],
  ['keys.into', 'Tab'],
  ['keys.close', 'Esc'],
  ['keys.notable', 'N'],
  ['keys.dictionary', '/'],
  ['keys.help', '?'],
];

/** Single letters can get in the way of speech input, so they can be switched off (WCAG 2.1.4). */
export const hasSingleKeys = () => kept('single-keys') !== 'off';

class Shortcuts extends HTMLElement {
  connectedCallback() {
    this.dialog = el('dialog', { 'aria-labelledby': 'keys-title', tabindex: '-1' },
      el('h2', { id: 'keys-title', 'data-t': 'keys.title' }),
      el('dl', {}, KEYS.map(row)),
      el('label', {}, this.#box(), ' ', el('span', { 'data-t': 'keys.single' })),
      el('form', { method: 'dialog' }, el('button.primary', { 'data-t': 'keys.done' })));
    this.append(this.dialog);
    translate(this);
    document.addEventListener('keydown', (event) => this.#pressed(event));
  }

  /** Read from its top: the first of its fields is at the end. */
  open() {
    if (this.dialog.open) return;
    this.dialog.showModal();
    this.dialog.focus();
    this.dialog.scrollTop = 0;
  }

  #box() {
    const box = el('input', { type: 'checkbox' });
    box.checked = hasSingleKeys();
    box.addEventListener('change', () => keep('single-keys', box.checked ? null : 'off'));
    return box;
  }

  #pressed(event) {
    if (isTyping(event) || !hasSingleKeys() || this.dialog.open) return;
    const act = { '/': () => location.assign('dictionary'), '?': () => this.open() }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }
}

function row([message, ...keys]) {
  return el('div', {},
    el('dt', {}, keys.map((key) => el('kbd', {}, key))),
    el('dd', { 'data-t': message }, t(message)));
}

customElements.define('layang-shortcuts', Shortcuts);
