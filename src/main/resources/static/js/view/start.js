import { el } from '../dom.js';
import { CHANGED, t } from '../messages.js';
import { countWords } from '../reader/words.js';
import { keepText, keptText } from '../settings.js';
import { sayProblem } from './facts.js';

/** The start view: a box to paste into and the sample texts. Fires layang-read with the text. */
class Start extends HTMLElement {
  #samples = [];

  connectedCallback() {
    this.append(el('h1', { 'data-t': 'start.title' }), el('p.lead', { 'data-t': 'start.lead' }), this.#form(), this.#list());
    this.#fill();
    document.addEventListener(CHANGED, () => this.#fill());
  }

  set samples(samples) {
    this.#samples = samples;
    this.#fill();
  }

  set problem(problem) {
    this.list.replaceChildren(el('p.message.problem', {}, `${t('start.samples.missing')} ${sayProblem(problem)}`));
  }

  #form() {
    this.box = el('textarea', { id: 'box', lang: 'id', rows: '7', 'aria-describedby': 'box-hint box-message' });
    this.box.value = keptText();
    this.message = el('p.message', { id: 'box-message', role: 'status' });
    this.clear = el('button.plain', { type: 'button', 'data-t': 'start.clear' });
    const form = el('form', { novalidate: true },
      el('label', { for: 'box', 'data-t': 'start.box' }),
      this.box,
      el('p.hint', { id: 'box-hint', 'data-t': 'start.hint' }),
      this.message,
      el('p.actions', {}, el('button.primary', { type: 'submit', 'data-t': 'start.read' }), this.clear));
    this.#listen(form);
    return form;
  }

  #listen(form) {
    form.addEventListener('submit', (event) => this.#submit(event));
    this.clear.addEventListener('click', () => this.#empty());
    this.box.addEventListener('input', () => this.#noted());
    this.box.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
    });
  }

  #list() {
    this.list = el('ul.samples', { 'aria-labelledby': 'samples-title' });
    return el('section', {}, el('h2', { id: 'samples-title', 'data-t': 'start.samples' }), this.list);
  }

  #fill() {
    this.clear.hidden = this.box.value === '';
    this.list.replaceChildren(...this.#samples.map(card));
  }

  #submit(event) {
    event.preventDefault();
    const text = this.box.value;
    if (text.trim() === '') return this.#complain();
    keepText(text);
    this.dispatchEvent(new CustomEvent('layang-read', { detail: text, bubbles: true }));
  }

  #complain() {
    this.#say(t('start.empty'));
    this.box.focus();
  }

  /** Says it once: the same again would be read out at every key. */
  #say(problem) {
    this.message.className = problem ? 'message problem' : 'message';
    if (this.message.textContent !== problem) this.message.textContent = problem;
  }

  #noted() {
    this.clear.hidden = this.box.value === '';
    this.#say(keepText(this.box.value) ? '' : t('start.unkept'));
  }

  #empty() {
    this.box.value = '';
    this.#noted();
    this.box.focus();
  }
}

function card({ id, title, level, text }) {
  const words = countWords(`${title}\n${text}`);
  const first = text.split('\n')[0];
  return el('li', {}, el('a', { href: `?sample=${encodeURIComponent(id)}` },
    el('span.title', { lang: 'id' }, title),
    el('span.first', { lang: 'id' }, first),
    el('span.about', {}, `${t(`level.${level}`)} · ${t('start.words', { n: words })}`)));
}

customElements.define('layang-start', Start);
