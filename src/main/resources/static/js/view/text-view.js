import { el } from '../dom.js';
import { insideAny } from '../reader/lines.js';
import { paragraphs, sentenceAround } from '../reader/paragraphs.js';
import { firstEndingAfter, wordsTouching } from '../reader/words.js';

const NEAR = { mouse: [3, 4], touch: [10, 8] };

/**
 * The text on the page: one element and one text node per paragraph, none per word. Offsets are
 * UTF-16 positions in the original text; this is the only place that knows where they stand on the page.
 */
export class TextView {
  #section;
  #text = '';
  #paragraphs = [];
  #starts = new WeakMap();

  constructor(section) {
    this.#section = section;
  }

  /** Shows a text; `facts` stands after its title, or first when it has none. */
  show(text, facts, untitled) {
    this.#text = text;
    this.#paragraphs = paragraphs(text).map((paragraph) => ({ ...paragraph, node: this.#node(paragraph) }));
    const elements = this.#paragraphs.map(element);
    const titled = this.#paragraphs[0]?.title;
    const title = titled ? elements.shift() : el('h1.unseen', {}, untitled);
    title.id = 'reading-title';
    this.#section.replaceChildren(title, facts, ...elements);
  }

  /** Whether the reader is in the text by keyboard. */
  get hasFocus() {
    return this.#section.matches(':focus-visible');
  }

  get text() {
    return this.#text;
  }

  /** The title, or the first words of a text without one. */
  get title() {
    const first = this.#paragraphs[0];
    const line = first ? this.#text.slice(first.start, first.end).trim() : '';
    return first?.title || line.length < 60 ? line : `${line.slice(0, 48).replace(/\s\S*$/, '')} …`;
  }

  rangeOf({ start, end }) {
    const range = new Range();
    range.setStart(...this.#locate(start, start));
    range.setEnd(...this.#locate(end, end - 1));
    return range;
  }

  rectsOf(span) {
    return [...this.rangeOf(span).getClientRects()].filter((rect) => rect.width > 0);
  }

  sentenceRange(offset) {
    return this.rangeOf(sentenceAround(this.#text, this.#paragraphAt(offset), offset));
  }

  /** Index of the word under a point, or -1. Exactly under it first, then within a few pixels. */
  wordUnder(words, point, pointer = 'mouse') {
    const caret = this.#caretAt(point);
    const candidates = caret === null ? [] : wordsTouching(words, caret).map((index) => [index, this.rectsOf(words[index])]);
    const [slackX, slackY] = NEAR[pointer] ?? NEAR.mouse;
    const exact = candidates.find(([, rects]) => insideAny(rects, point));
    const near = exact ?? candidates.find(([, rects]) => insideAny(rects, point, slackX, slackY));
    return near ? near[0] : -1;
  }

  #caretAt({ x, y }) {
    const { node, offset } = caretFromPoint(x, y);
    const start = node && this.#starts.get(node);
    return start === undefined || start === null ? null : start + offset;
  }

  #node({ start, end }) {
    const node = document.createTextNode(this.#text.slice(start, end));
    this.#starts.set(node, start);
    return node;
  }

  #paragraphAt(offset) {
    const index = firstEndingAfter(this.#paragraphs, offset);
    return this.#paragraphs[Math.min(index, this.#paragraphs.length - 1)];
  }

  #locate(offset, inside) {
    const { start, node } = this.#paragraphAt(inside);
    return [node, Math.max(0, Math.min(offset - start, node.length))];
  }
}

function element({ node, title, gap, wrapped }) {
  if (title) return el('h1', {}, node);
  return el('p', { class: [gap && 'gap', wrapped && 'wrapped'].filter(Boolean).join(' ') || null }, node);
}

function caretFromPoint(x, y) {
  if (document.caretPositionFromPoint) {
    const caret = document.caretPositionFromPoint(x, y);
    return { node: caret?.offsetNode, offset: caret?.offset };
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return { node: range?.startContainer, offset: range?.startOffset };
}
