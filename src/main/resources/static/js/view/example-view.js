import { el } from '../dom.js';
import { t } from '../messages.js';
import { examplePieces } from '../reader/example.js';

/* An example sentence: one tab stop, its words walked with the arrow keys like the text itself. */

export function exampleView(example) {
  if (!example) return null;
  const sentence = el('p.sentence', { lang: 'id', tabindex: '0', 'aria-description': t('answer.example.hint') }, examplePieces(example.id).map(piece));
  sentence.addEventListener('keydown', walk);
  return el('div.block.example', {},
    el('h2.unseen', {}, t('answer.example')),
    sentence,
    el('p.translation', { lang: 'en' }, example.en));
}

function piece({ text, word, marked }) {
  if (!word) return text;
  return el(marked ? 'b' : 'span', { 'data-look-up': text }, text);
}

function walk(event) {
  const words = [...event.currentTarget.querySelectorAll('[data-look-up]')];
  const at = words.findIndex((word) => word.classList.contains('at'));
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step) move(words, at, step, event);
  else if (event.key === 'Enter' && at >= 0) words[at].click();
}

function move(words, at, step, event) {
  event.preventDefault();
  const next = Math.max(0, Math.min(words.length - 1, at + step));
  words[at]?.classList.remove('at');
  words[next].classList.add('at');
}
