import { el } from '../dom.js';
import { label, language, t } from '../messages.js';

/* The small tiles of an answer: how a word is built, and the words of a longer term. */

/** What kind of word a sense is: its part of speech or kind of name, then field, register and the other dictionary it comes from. */
export function grammarOf(sense) {
  const name = sense.pos === 'name' && sense.kind;
  return [
    name ? label('kind', sense.kind) : label('pos', sense.pos),
    ...(sense.fields ?? []).map((field) => label('field', field)),
    ...(sense.register ?? []).map((register) => label('register', register)),
    sense.source,
  ].filter(Boolean);
}

/** Glosses as one line of English, the first the strongest. */
export function meaningList(glosses, selector) {
  const [first, ...rest] = glosses;
  return el(selector, { lang: 'en' },
    el('strong', {}, first ?? ''),
    rest.length > 0 && el('span.lesser', {}, `; ${rest.join('; ')}`));
}

export function builtView({ tiles }) {
  return tiles.length > 0 && el('div.block', {},
    el('h2', {}, t('answer.built')),
    el('ul.tiles', {}, tiles.map(stepTile)));
}

function stepTile(tile) {
  if (tile.root) return rootTile(tile);
  const kind = label('affix', tile.kind);
  const does = tile.means[language()] ?? tile.means.en ?? (tile.text && !tile.explained ? kind : null);
  return el('li.tile', { title: kind },
    tile.text ? el('span.part', { lang: 'id' }, tile.text) : el('span.part', {}, kind),
    does && el('span.does', {}, does));
}

function rootTile({ text, gloss }) {
  return el('li.tile.root', {},
    el('button.part', { type: 'button', lang: 'id', 'data-look-up': text }, text),
    el('span.does', {},
      gloss && el('span', { lang: 'en' }, gloss),
      el('span.tag', {}, t('answer.root'))));
}

/** The words of a term, the one pointed at marked. */
export function partsView(parts) {
  return el('div.block', {},
    el('h2.unseen', {}, t('answer.parts')),
    el('ul.tiles', {}, parts.map(({ surface, form, gloss, here }) => el('li.tile', { class: here ? 'tile here' : 'tile' },
      el('button.part', { type: 'button', lang: 'id', 'data-look-up': form }, surface),
      gloss && el('span.does', { lang: 'en' }, gloss)))));
}

export function lookUpButton(headword) {
  return el('button.look', { type: 'button', lang: 'id', 'data-look-up': headword }, headword);
}
