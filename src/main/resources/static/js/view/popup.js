import { lookUp } from '../api.js';
import { el, iconButton } from '../dom.js';
import { t } from '../messages.js';
import { lookedUp } from '../reader/look-up.js';
import { place } from '../reader/placement.js';
import { answerView, entryView, suggestionsView } from './answer-view.js';
import { canSpeak, say } from './speech.js';

const QUIET_FOR = 300;

/**
 * The answer beside the word. Shows what it is given; words inside it open on top, with a way back.
 * Tells its host by events: layang-close, layang-pin, layang-choose and layang-undo (detail: the data of the button).
 */
class Popup extends HTMLElement {
  #answer = null;
  #stack = [];
  #where = null;
  #side = null;
  #entries = new Map();

  connectedCallback() {
    this.popover = 'manual';
    this.tabIndex = -1;
    this.setAttribute('role', 'dialog');
    this.addEventListener('click', (event) => this.#clicked(event));
  }

  get isOpen() {
    return this.matches(':popover-open');
  }

  /** Whether the reader has looked up a word inside the answer. */
  get isAway() {
    return this.#stack.length > 0;
  }

  /** @param where {sheet, spots()} whether it is a sheet, and how to find {lines, word, view} on the page */
  show(answer, where) {
    this.#answer = answer;
    this.#stack = [];
    this.#where = where;
    this.classList.toggle('sheet', where.sheet);
    this.#render();
  }

  hide() {
    this.#side = null;
    this.pinned = false;
    if (this.isOpen) this.hidePopover();
  }

  set pinned(pinned) {
    this.classList.toggle('pinned', pinned);
    this.#dress();
  }

  get pinned() {
    return this.classList.contains('pinned');
  }

  #render() {
    const top = this.#stack.at(-1);
    this.replaceChildren(el('div.tools'), top ? this.#nested(top) : answerView(this.#answer));
    this.setAttribute('aria-label', t('answer.label', { word: this.#surface() }));
    this.#dress();
    if (!this.isOpen) this.showPopover();
    this.#settle();
    this.scrollTop = 0;
  }

  #surface() {
    return this.#stack.at(-1)?.form ?? (this.#answer.phrases[0] ?? this.#answer.word).surface;
  }

  #dress() {
    const tools = this.querySelector('.tools');
    if (!tools) return;
    const kept = this.pinned || this.classList.contains('sheet');
    tools.replaceChildren(...[
      this.#stack.length > 0 && iconButton('back', t('answer.back'), { 'data-act': 'back', class: 'tool back' }),
      canSpeak() && iconButton('listen', t('answer.listen'), { 'data-act': 'listen' }),
      !this.classList.contains('sheet') && this.#pinButton(),
      kept && iconButton('close', t('answer.close'), { 'data-act': 'close' }),
    ].filter(Boolean));
  }

  #pinButton() {
    const { pinned } = this;
    const name = t(pinned ? 'answer.unpin' : 'answer.pin');
    return iconButton(pinned ? 'pinned' : 'pin', name, { 'data-act': 'pin', 'aria-pressed': String(pinned) });
  }

  /** Measures at full size, then takes the place beside the line. A sheet is placed by the style sheet alone. */
  #settle() {
    const { scrollTop } = this;
    this.style.cssText = '';
    if (this.#where.sheet) return;
    const { lines, word, view } = this.#where.spots();
    const size = { width: this.offsetWidth, height: this.offsetHeight };
    const { left, top, maxHeight, side } = place({ lines, word, size, view, keep: this.#side });
    this.#side = side;
    this.style.left = `${left + scrollX}px`;
    this.style.top = `${top + scrollY}px`;
    this.style.maxHeight = `${maxHeight}px`;
    this.scrollTop = scrollTop;
  }

  #clicked(event) {
    const form = event.target.closest('[data-look-up]')?.dataset.lookUp;
    if (form) return this.#open(form);
    const button = event.target.closest('[data-act]');
    if (button) this.#act(button);
  }

  #act(button) {
    const { act } = button.dataset;
    const own = {
      back: () => this.#back(),
      listen: () => say(this.#surface()),
      more: () => this.#unfold(button),
      offer: () => this.#offer(button),
    };
    if (own[act]) own[act]();
    else this.dispatchEvent(new CustomEvent(`layang-${act}`, { detail: { ...button.dataset } }));
  }

  #unfold(button) {
    const open = button.getAttribute('aria-expanded') !== 'true';
    button.setAttribute('aria-expanded', open);
    button.textContent = t(open ? 'answer.less' : 'answer.more');
    button.nextElementSibling.hidden = !open;
    this.#settle();
  }

  #offer(button) {
    const scopes = button.nextElementSibling.querySelector('.scopes');
    scopes.hidden = !scopes.hidden;
    button.setAttribute('aria-expanded', !scopes.hidden);
    this.#settle();
  }

  async #open(form) {
    const view = { form, state: 'waiting' };
    this.#stack.push(view);
    this.dispatchEvent(new CustomEvent('layang-hold'));
    const slow = setTimeout(() => this.#refresh(view), QUIET_FOR);
    await this.#fetch(view);
    clearTimeout(slow);
    this.#refresh(view);
    this.focus({ preventScroll: true });
  }

  async #fetch(view) {
    try {
      const entry = this.#entries.get(view.form) ?? await lookUp(view.form);
      this.#entries.set(view.form, entry);
      Object.assign(view, { state: 'entry', entry: lookedUp(entry, view.form) });
    } catch (problem) {
      Object.assign(view, { state: problem.status === 404 ? 'missing' : 'problem', problem });
    }
  }

  #refresh(view) {
    if (this.isOpen && this.#stack.at(-1) === view) this.#render();
  }

  #back() {
    this.#stack.pop();
    this.#render();
    this.focus({ preventScroll: true });
  }

  #nested({ state, form, entry, problem }) {
    if (state === 'entry') return entryView(entry);
    const said = {
      waiting: () => t('answer.waiting', { word: form }),
      missing: () => t(problem.suggestions.length > 0 ? 'answer.missing' : 'answer.missing.alone', { word: form }),
      problem: () => (problem.offline ? t('problem.offline') : problem.detail || t('problem.other')),
    };
    return el('div.answer.message', {}, el('p', {}, said[state]()), suggestionsView(problem?.suggestions));
  }
}

customElements.define('layang-popup', Popup);
