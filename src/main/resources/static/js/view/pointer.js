import { headsFor } from '../reader/aim.js';

const OPEN_AFTER = 120;
const CLOSE_AFTER = 280;
const AIMING_FOR = 160;

/**
 * Decides when pointing opens and closes the answer. One listener for the whole text. The host offers
 * wordUnder(point), open(index), close(), active (index or -1), held (pinned or opened by keyboard), popup.
 */
export class Pointer {
  #host;
  #section;
  #last = { x: -1, y: -1 };
  #frame = 0;
  #timer = 0;
  #pending = null;
  #dismissed = -1;

  constructor(section, host) {
    this.#section = section;
    this.#host = host;
    document.addEventListener('pointermove', (event) => this.#moved(event));
    document.documentElement.addEventListener('pointerleave', () => this.#leave());
  }

  /** After Escape the word under the pointer stays quiet until the pointer has been elsewhere. */
  dismiss(index) {
    this.forget();
    this.#dismissed = index;
  }

  forget() {
    clearTimeout(this.#timer);
    this.#pending = null;
  }

  #moved(event) {
    const point = { x: event.clientX, y: event.clientY };
    const still = point.x === this.#last.x && point.y === this.#last.y;
    if (still || event.pointerType === 'touch' || event.buttons) return;
    cancelAnimationFrame(this.#frame);
    const from = this.#last;
    this.#frame = requestAnimationFrame(() => this.#consider(point, from, event.target));
    this.#last = point;
  }

  #consider(point, from, target) {
    if (this.#host.popup.contains(target)) return this.forget();
    if (this.#host.held === 'pinned') return;
    const index = this.#section.contains(target) ? this.#host.wordUnder(point) : -1;
    if (index !== this.#dismissed) this.#dismissed = -1;
    if (index === -1) this.#leave();
    else if (index === this.#host.active) this.forget();
    else if (index !== this.#dismissed) this.#enter(index, point, from);
  }

  #enter(index, point, from) {
    if (this.#host.active < 0) this.#later(index, OPEN_AFTER);
    else if (headsFor(from, point, this.#host.popup.getBoundingClientRect())) this.#later(index, AIMING_FOR);
    else this.#now(index);
  }

  #leave() {
    if (this.#host.active < 0) this.forget();
    else if (!this.#host.held) this.#later(-1, CLOSE_AFTER);
  }

  #later(index, delay) {
    if (this.#pending === index && delay === OPEN_AFTER) return;
    if (this.#pending === index && index === -1) return;
    this.forget();
    this.#pending = index;
    this.#timer = setTimeout(() => this.#now(index), delay);
  }

  #now(index) {
    this.forget();
    if (index < 0) this.#host.close();
    else this.#host.open(index);
  }
}
