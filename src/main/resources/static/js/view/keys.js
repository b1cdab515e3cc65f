import { lineEdge, lineStep } from '../reader/lines.js';
import { nextWhere } from '../reader/words.js';

const INTO_THE_TEXT = ['arrowright', 'arrowleft', 'n'];

const always = () => true;

/**
 * Walks the text by keyboard. The host offers words, at (-1 before the first move), here (0 then), rectOf(index), isNotable(word),
 * goTo(index), pin() and singleKeys (whether single-letter shortcuts are wanted).
 */
export class Keys {
  #section;
  #host;
  #goal = null;

  constructor(section, host) {
    this.#section = section;
    this.#host = host;
    document.addEventListener('keydown', (event) => this.#pressed(event));
  }

  #pressed(event) {
    if (event.altKey || event.metaKey || this.#host.words.length === 0 || !this.#isMeant(event)) return;
    const act = this.#actionFor(event);
    if (!act) return;
    event.preventDefault();
    if (!event.key.startsWith('Arrow') || event.key === 'ArrowLeft' || event.key === 'ArrowRight') this.#goal = null;
    act();
    this.#section.focus({ preventScroll: true });
  }

  /** While nothing has the focus, the keys that scroll no page lead into the text. */
  #isMeant({ target, key }) {
    return target === this.#section || (target.matches('body, main') && INTO_THE_TEXT.includes(key.toLowerCase()));
  }

  #actionFor({ key, ctrlKey, shiftKey }) {
    const plain = {
      ArrowRight: () => this.#step(1, always),
      ArrowLeft: () => this.#step(-1, always),
      ArrowDown: () => this.#line(1),
      ArrowUp: () => this.#line(-1),
      Home: () => this.#edge(-1),
      End: () => this.#edge(1),
      Enter: () => this.#host.pin(),
    };
    const withControl = { Home: () => this.#host.goTo(0), End: () => this.#host.goTo(this.#host.words.length - 1) };
    if (ctrlKey) return withControl[key];
    if (key.toLowerCase() === 'n' && this.#host.singleKeys) return () => this.#notable(shiftKey ? -1 : 1);
    return shiftKey ? undefined : plain[key];
  }

  #step(step, test) {
    const { words, at } = this.#host;
    const next = nextWhere(words, at, step, test);
    if (next >= 0) this.#host.goTo(next);
  }

  #notable(step) {
    this.#step(step, (word) => this.#host.isNotable(word));
  }

  #line(step) {
    const { here, words } = this.#host;
    const rectOf = (index) => this.#host.rectOf(index);
    this.#goal ??= middle(rectOf(here));
    this.#host.goTo(lineStep(rectOf, words.length, here, step, this.#goal));
  }

  #edge(step) {
    const { here, words } = this.#host;
    this.#host.goTo(lineEdge((index) => this.#host.rectOf(index), words.length, here, step));
  }
}

const middle = (rect) => (rect.left + rect.right) / 2;
