import { answerAt, spoken } from '../reader/answer.js';
import { scrollFor } from '../reader/placement.js';
import { isNotable, phrasesWith, stretchesOf } from '../reader/words.js';
import { el } from '../dom.js';
import { paint } from './highlights.js';
import { hasSingleKeys } from './shortcuts.js';

const NARROW = '(width < 44rem)';
const LINE_ROOM = 24;

const EMPTY = { annotation: { words: [], phrases: [], forms: {}, senses: {} } };

/**
 * Holds the word the reader is at and shows its answer. `at` stays when the answer is closed; it is -1 until
 * one was opened. `held` says what keeps the answer open: nothing (the pointer), 'keys' or 'pinned'.
 */
export class Guide {
  active = -1;
  at = -1;
  held = null;
  #reading = EMPTY;
  #view;
  #live;

  constructor(view, popup, live) {
    this.#view = view;
    this.popup = popup;
    this.#live = live;
  }

  use(reading = EMPTY) {
    this.close();
    this.#reading = reading;
    this.at = -1;
  }

  /** Takes another annotation of the same text, without closing the answer that is open. */
  renew(reading) {
    this.#reading = reading;
    if (this.popup.isOpen && !this.popup.isAway) this.refresh();
  }

  get words() {
    return this.#reading.annotation.words;
  }

  get word() {
    return this.words[this.active];
  }

  /** Where the keyboard stands: at the first word until one was opened. */
  get here() {
    return Math.max(0, this.at);
  }

  get singleKeys() {
    return hasSingleKeys();
  }

  wordUnder(point, pointer) {
    return this.#view.wordUnder(this.words, point, pointer);
  }

  rectOf(index) {
    return this.#view.rectsOf(this.words[index])[0] ?? new DOMRect();
  }

  isNotable(word) {
    return isNotable(this.#reading.annotation, word);
  }

  open(index, held = null, sheet = false) {
    const again = this.active === index && this.popup.isOpen;
    Object.assign(this, { active: index, at: index });
    this.hold(held);
    if (again) return;
    this.mark();
    this.#show(sheet);
    if (sheet) this.#revealAboveSheet();
  }

  /** Shows the same word again, after a choice or a change of language. */
  refresh() {
    if (this.active >= 0) this.#show(this.popup.classList.contains('sheet'));
  }

  close() {
    this.active = -1;
    this.hold(null);
    this.popup.hide();
    this.mark();
    document.documentElement.style.removeProperty('--sheet-room');
  }

  hold(held) {
    this.held = held;
    this.popup.pinned = held === 'pinned';
  }

  /** By keyboard: brings the word into view and opens it. */
  goTo(index) {
    this.#reveal(this.rectOf(index));
    this.open(index, 'keys');
  }

  /** By keyboard: opens the word the reader was at. */
  enter() {
    this.goTo(this.here);
  }

  /** By finger: a sheet where the screen is narrow. */
  tap(index) {
    this.open(index, 'pinned', matchMedia(NARROW).matches);
  }

  pin() {
    if (this.active < 0) this.enter();
    this.hold(this.held === 'pinned' ? 'keys' : 'pinned');
  }

  #show(sheet) {
    const answer = answerAt(this.#reading, this.active);
    this.popup.show(answer, { sheet, spots: () => this.#spots() });
    this.#announce(spoken(answer));
  }

  /** What the answer must not cover: the word, and the stretch of its term that it stands in. */
  #spots() {
    const { word } = this;
    const stretch = this.#stretches().find(({ start, end }) => start <= word.start && word.end <= end);
    const rects = this.#view.rectsOf(word);
    return { lines: [...rects, ...(stretch ? this.#view.rectsOf(stretch) : [])], word: rects[0], view: visible() };
  }

  /** The stretches of the longest term the word belongs to. */
  #stretches() {
    const { annotation, text } = this.#reading;
    const [longest] = phrasesWith(annotation.phrases, this.word);
    return longest ? stretchesOf(longest, text).map(([start, end]) => ({ start, end })) : [];
  }

  /** Marks the word; without an answer open, the one where the keyboard stands, so that focus is never lost. */
  mark() {
    const word = this.word ?? (this.#view.hasFocus && this.words[this.here]);
    paint('term', this.word ? this.#stretches().map((stretch) => this.#view.rangeOf(stretch)) : []);
    paint('word', word ? [this.#view.rangeOf(word)] : []);
  }

  #announce(answers) {
    this.#live.region.replaceChildren(...answers.map(({ surface, gloss, status }) => el('p', {},
      el('span', { lang: 'id' }, surface),
      ' – ',
      gloss ? el('span', { lang: 'en' }, gloss) : this.#live.say(status))));
  }

  #reveal({ top, bottom }) {
    const view = behindNoBar();
    const room = { top: view.top + LINE_ROOM, bottom: view.bottom - LINE_ROOM };
    const by = scrollFor({ top, bottom }, room);
    if (by !== 0) scrollBy({ top: by < 0 ? by : by + (view.bottom - view.top) / 3, behavior: 'instant' });
  }

  #revealAboveSheet() {
    const sheet = this.popup.getBoundingClientRect();
    document.documentElement.style.setProperty('--sheet-room', `${sheet.height}px`);
    const view = { top: behindNoBar().top + 8, bottom: sheet.top - 12 };
    const sentence = this.#view.sentenceRange(this.word.start).getBoundingClientRect();
    const fits = sentence.height <= view.bottom - view.top;
    scrollBy({ top: scrollFor(fits ? sentence : this.rectOf(this.active), view), behavior: 'instant' });
  }
}

/** The part that shows the page even when the bar, which scrolling up brings back, is there. */
function behindNoBar() {
  return { top: document.querySelector('layang-bar').offsetHeight, bottom: innerHeight };
}

/** The part of the window that shows the page: below the bar, when the bar is there. */
function visible() {
  const bar = document.querySelector('layang-bar').getBoundingClientRect();
  return { left: 0, top: Math.max(0, bar.bottom), right: document.documentElement.clientWidth, bottom: innerHeight };
}
