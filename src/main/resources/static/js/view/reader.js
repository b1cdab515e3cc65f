import { annotate, Problem } from '../api.js';
import { el } from '../dom.js';
import { CHANGED, language, t } from '../messages.js';
import { keep, kept, storage } from '../settings.js';
import { Choices, textId } from '../reader/choices.js';
import { countWords } from '../reader/words.js';
import { factsOf, showFacts, showProblem, unknownView } from './facts.js';
import { Guide } from './guide.js';
import { Keys } from './keys.js';
import { Manners } from './manners.js';
import { Pointer } from './pointer.js';
import { TextView } from './text-view.js';
import './popup.js';

const QUIET_FOR = 300;

/** The reading view: shows a text at once, then makes its words answer. */
class Reader extends HTMLElement {
  #choices = new Choices(storage());
  #facts = el('p.facts.message', { role: 'status' });
  #unknown = el('div');
  #load = null;
  #source = null;
  #annotation = null;

  connectedCallback() {
    const popup = document.createElement('layang-popup');
    const region = el('div.unseen', { 'aria-live': 'polite' });
    this.#build(popup, region);
    this.view = new TextView(this.section);
    this.guide = new Guide(this.view, popup, { region, say: (status) => t(`answer.${status}`) });
    this.pointer = new Pointer(this.section, this.guide);
    new Keys(this.section, this.guide);
    new Manners(this.section, this.guide, this.pointer);
    popup.addEventListener('layang-choose', ({ detail }) => this.#choose(detail));
    popup.addEventListener('layang-undo', ({ detail }) => this.#undo(detail));
    document.addEventListener(CHANGED, () => this.#relabel());
  }

  #build(popup, region) {
    this.section = el('section.text', {
      lang: 'id', tabindex: '0', 'aria-labelledby': 'reading-title', 'aria-describedby': 'reading-hint',
    });
    this.append(
      this.section,
      popup,
      this.#unknown,
      el('p.other', {}, el('a', { href: './', 'data-t': 'read.other' }, t('read.other'))),
      el('p.unseen', { id: 'reading-hint', 'data-t': 'read.hint' }, t('read.hint')),
      region,
    );
  }

  /** The text takes the focus, so that the arrow keys answer at once. */
  focus(options) {
    this.section.focus(options);
  }

  /** @param source {text, level?} */
  read(source) {
    this.#source = source;
    this.#annotation = null;
    this.guide.use();
    this.#unknown.replaceChildren();
    showFacts(this.#facts, '');
    this.view.show(source.text, this.#facts, t('read.untitled'));
    this.#annotate();
  }

  leave() {
    this.#load?.abort();
    this.guide.use();
  }

  async #annotate() {
    this.#load?.abort();
    const load = new AbortController();
    this.#load = load;
    const { text } = this.#source;
    const slow = setTimeout(() => showFacts(this.#facts, t('read.waiting', { n: countWords(text) })), QUIET_FOR);
    try {
      const reading = await this.#ask(load.signal);
      this.guide.use(reading);
      this.#describe();
    } catch (problem) {
      if (this.#load === load) showProblem(this.#facts, problem, () => this.#annotate());
      if (!(problem instanceof Problem) && problem.name !== 'AbortError') throw problem;
    } finally {
      clearTimeout(slow);
    }
  }

  async #ask(signal) {
    const { text } = this.#source;
    const id = textId(text);
    this.#annotation = await annotate(text, this.#choices.sent(id), signal);
    const choiceFor = (form, start, exists) => this.#choices.find(id, form, start, exists);
    return { text, annotation: this.#annotation, choiceFor };
  }

  #describe() {
    const facts = factsOf(this.#annotation, this.#source.level);
    showFacts(this.#facts, [facts, this.#advice()].filter(Boolean).join(' · '));
    const unknown = unknownView(this.#annotation.coverage.unknown, (form) => this.#goToForm(form));
    this.#unknown.replaceChildren(...[unknown].filter(Boolean));
  }

  /** How to begin, said once; or that there is nothing to begin with. */
  #advice() {
    if (this.#annotation.coverage.explained === 0) return t('read.foreign');
    if (kept('met')) return null;
    keep('met', 'yes');
    return tip();
  }

  #goToForm(form) {
    const wanted = form.toLowerCase();
    const index = this.guide.words.findIndex((word) => word.form.toLowerCase() === wanted);
    if (index < 0) return;
    this.section.focus({ preventScroll: true });
    this.guide.goTo(index);
  }

  #choose({ scope, form, start, sense }) {
    this.#choices.choose(scope, textId(this.#source.text), form, Number(start), sense);
    return this.#answerAgain();
  }

  #undo({ form, start }) {
    this.#choices.forget(textId(this.#source.text), form, Number(start));
    return this.#answerAgain();
  }

  /** At once with what the page knows, then with what the choice means for the rest of the text. */
  async #answerAgain() {
    this.guide.hold('pinned');
    this.guide.refresh();
    this.guide.popup.focus({ preventScroll: true });
    this.#load?.abort();
    this.#load = new AbortController();
    try {
      this.guide.renew(await this.#ask(this.#load.signal));
    } catch (problem) {
      if (!(problem instanceof Problem) && problem.name !== 'AbortError') throw problem;
    }
  }

  #relabel() {
    if (this.hidden || !this.#annotation) return;
    this.#describe();
    this.#facts.lang = language();
    this.guide.refresh();
  }
}

const tip = () => t(matchMedia('(hover: none)').matches ? 'read.tip.touch' : 'read.tip');

customElements.define('layang-reader', Reader);
