import { el } from '../dom.js';
import { language, t } from '../messages.js';
import { glossesOf } from '../reader/answer.js';
import { isSameWord } from '../reader/words.js';
import { builtView, grammarOf, lookUpButton, meaningList, partsView } from './answer-parts.js';
import { exampleView } from './example-view.js';
import { choiceMade, readingsView, sensesView } from './senses-view.js';

/* Lays out an answer: the meaning here first and largest, the rest in the order a reader asks for it. */

const SHOWN_OTHERS = 2;
const SHOWN_FAMILY = 5;

/** A whole answer: the longest term first when the word belongs to one, then the word itself. */
export function answerView({ word, phrases }) {
  if (phrases.length === 0) return withMore(wordBlocks(word));
  const [first, ...nested] = phrases;
  return withMore([
    ...termBlocks(first),
    ...nested.map((phrase) => ['main', line(phrase)]),
    ['main', el('hr')],
    ...innerWordBlocks(word),
  ]);
}

/** An entry that was looked up from inside an answer. */
export function entryView(entry) {
  const family = entry.family.filter(({ headword }) => headword !== entry.headword);
  return withMore([
    ...wordBlocks(entry),
    ['main', relatives('answer.family', family.slice(0, SHOWN_FAMILY))],
    ['rest', relatives('answer.family', family.slice(SHOWN_FAMILY))],
    ['rest', relatives('answer.phrases', entry.inPhrases)],
  ]);
}

/** Words like one that is not in the glossary. */
export function suggestionsView(words = []) {
  return words.length > 0 && el('div.block', {},
    el('h2', {}, t('answer.suggestions')),
    el('p.suggestions', {}, words.map((word) => lookUpButton(word))));
}

function wordBlocks(answer) {
  const shown = answer.others.slice(0, SHOWN_OTHERS);
  return [
    ['main', head(answer)],
    ['main', meaning(answer)],
    [answer.scope || shown.length > 0 ? 'main' : 'rest', why(answer)],
    ['main', sensesView('answer.others', shown, answer)],
    ['main', builtView(answer)],
    ['main', exampleView(answer.sense?.example)],
    ['rest', sensesView('answer.others', answer.others.slice(SHOWN_OTHERS), answer)],
    ['rest', readingsView('answer.readings', answer.readings, answer)],
    ['main', readingsView('answer.name.also', answer.ordinary, answer)],
  ];
}

function termBlocks(answer) {
  return [
    ['main', head(answer)],
    ['main', meaning(answer)],
    ['main', why(answer)],
    ['main', sensesView('answer.others', answer.others.slice(0, SHOWN_OTHERS), answer)],
    ['main', partsView(answer.parts)],
    ['rest', exampleView(answer.sense?.example)],
  ];
}

/** Inside a term, a part of a name that also is a word is shown as that word. */
function innerWordBlocks(answer) {
  if (answer.ordinary.length > 0) return [['main', readingsView('answer.name.also', answer.ordinary, answer)]];
  return [
    ['main', line(answer)],
    [answer.scope ? 'main' : 'rest', why(answer)],
    ['main', builtView(answer)],
    ['rest', sensesView('answer.others', answer.others, answer)],
    ['rest', readingsView('answer.readings', answer.readings, answer)],
    ['rest', exampleView(answer.sense?.example)],
  ];
}

/** Puts what is marked 'rest' behind one "more" button. */
function withMore(blocks) {
  const of = (place) => blocks.filter(([where, block]) => where === place && block).map(([, block]) => block);
  const rest = of('rest');
  const main = el('div.answer', {}, of('main'));
  if (rest.length > 0) {
    main.append(
      el('button.more', { type: 'button', 'data-act': 'more', 'aria-expanded': 'false' }, t('answer.more')),
      el('div.rest', { hidden: true }, rest),
    );
  }
  return main;
}

function head(answer) {
  return el('p.head', {}, surface(answer), grammar(answer.sense, answer));
}

function surface({ surface: text, headword }) {
  if (!headword) return el('span.surface', { lang: 'id' }, text);
  return el('button.surface', { type: 'button', lang: 'id', 'data-look-up': headword }, text);
}

function grammar(sense, { status, kind }) {
  const words = sense ? grammarOf(sense) : [];
  if (status === 'guess') words.unshift(t('answer.guess'));
  else if (sense && kind === 'acronym') words.push(t('answer.acronym'));
  return words.length > 0 && el(status === 'guess' ? 'span.grammar.guess' : 'span.grammar', {}, words.join(' · '));
}

function meaning(answer) {
  const { status, sense, english } = answer;
  if (sense) return known(answer);
  if (status === 'number') return number(english);
  const said = el('p.meaning.silent', {}, t(`answer.${status}`));
  return status === 'unknown' ? el('div', {}, said, unknownHelp(answer)) : said;
}

function known(answer) {
  const { status, surface: text, headword, sense, english } = answer;
  const glosses = glossesOf(answer);
  return el('div', {},
    glosses ? meaningList(glosses, 'p.meaning') : el('p.meaning.silent', {}, t(`answer.${status}`)),
    fromLine(text, headword, sense, english),
    sense.full && el('p.full', { lang: 'id' }, sense.full),
    sense.standard && standard(sense),
    status === 'guess' && el('p.note', {}, t('answer.guess.why')));
}

/** For an inflected form, the headword it belongs to, and what that means when the form's own English stands above. */
function fromLine(text, headword, sense, english) {
  const same = isSameWord(text, headword);
  if (same && !english) return null;
  return el('p.from', {},
    !same && lookUpButton(headword),
    english && meaningList(sense.glosses, 'span'));
}

/** tapi is as good a word as tetapi; only an informal word has a standard one to go by. */
function standard({ standard: headword, register = [] }) {
  const relation = register.includes('informal') ? 'informal' : 'same';
  return el('p.note', {}, `${t(`answer.standard.${relation}`)} `, lookUpButton(headword));
}

function number(english) {
  return el('p.meaning.silent', {},
    t('answer.number'),
    english && el('span.lesser', {}, ` – ${t('answer.number.english', { n: english })}`));
}

function unknownHelp({ surface: text, form }) {
  const capital = text[0] !== text[0].toLowerCase();
  return el('p.note', {},
    capital && `${t('answer.unknown.name')} `,
    el('button.look', { type: 'button', 'data-look-up': form }, t('answer.nearest')));
}

/** Why this meaning is first: the reader's own choice, or what the sentence says where there are others. */
function why(answer) {
  if (answer.scope) return choiceMade(answer);
  if (answer.others.length + answer.readings.length === 0) return null;
  const reason = answer.because?.[language()] ?? answer.because?.en;
  return reason && el('p.why', {}, `${t('answer.why')} ${reason}`);
}

/** A word or term in one line, below a longer one. */
function line(answer) {
  const glosses = glossesOf(answer);
  const said = glosses ? meaningList(glosses, 'span.gloss') : el('span.lesser', {}, t(`answer.${answer.status}`));
  return el('p.line', {}, surface(answer), ' ', said, ' ', grammar(answer.sense, answer));
}

function relatives(title, list) {
  return list.length > 0 && el('div.block', {},
    el('h2', {}, t(title)),
    el('ul.relatives', {}, list.map(({ headword, gloss }) =>
      el('li', {}, lookUpButton(headword), ' ', gloss && el('span.lesser', { lang: 'en' }, gloss)))));
}
