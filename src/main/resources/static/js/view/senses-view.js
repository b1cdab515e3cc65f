import { el } from '../dom.js';
import { t } from '../messages.js';
import { grammarOf, lookUpButton, meaningList } from './answer-parts.js';

/* Further senses, each of which the reader can choose for this place, this text or always. */

const SCOPES = ['here', 'text', 'always'];

export function sensesView(title, senses, answer) {
  if (senses.length === 0) return null;
  return el('div.block', {},
    el('h2', {}, t(title)),
    el('ul.senses', {}, senses.map((sense) => senseRow(sense, answer))));
}

/** What the word could also be: other headwords that lead to the same form. */
export function readingsView(title, readings, answer) {
  const told = readings.filter(({ senses }) => senses.length > 0);
  if (told.length === 0) return null;
  return el('div.block', {},
    el('h2', {}, t(title)),
    el('ul.senses', {}, told.map(({ headword, senses, english, guess }) => senseRow(
      english ? { ...senses[0], glosses: [english] } : senses[0],
      answer,
      [lookUpButton(headword), ' ', guess && el('span.grammar.guess', {}, `${t('answer.guess')} `)]))));
}

function senseRow(sense, answer, before = []) {
  const choosable = answer.start !== undefined;
  return el('li', {},
    choosable && el('button.choose', {
      type: 'button', 'aria-expanded': 'false', 'data-act': 'offer', title: t('choice.choose'),
      'aria-label': `${t('choice.choose')}: ${sense.glosses[0]}`,
    }),
    el('div', {},
      before,
      meaningList(sense.glosses, 'span.gloss'), ' ',
      el('span.grammar', {}, grammarOf(sense).join(' · ')),
      choosable && scopes(sense, answer)));
}

function scopes(sense, { form, start }) {
  return el('p.scopes', { hidden: true },
    `${t('choice.question')} `,
    SCOPES.map((scope) => el('button', {
      type: 'button', 'data-act': 'choose', 'data-scope': scope, 'data-sense': sense.key, 'data-form': form, 'data-start': start,
    }, t(`choice.${scope}`))));
}

/** Says that the reader chose this sense, and lets it be undone. */
export function choiceMade({ scope, form, start }) {
  return el('p.why', {},
    `${t(`choice.made.${scope}`)} · `,
    el('button.undo', { type: 'button', 'data-act': 'undo', 'data-form': form, 'data-start': start }, t('choice.undo')));
}
