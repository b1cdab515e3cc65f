/* Turns the annotation into what the popup says about one word: plain data, no document. */

import { tilesOf } from './built.js';
import { inEnglish } from './numbers.js';
import { firstEndingAfter, isSameWord, partsOf, phrasesWith, readingsOf, stretchesOf } from './words.js';

/**
 * @param reading {text, annotation, choiceFor(form, start, exists)}
 * @returns {word, phrases}: the word's own answer and those of the terms it belongs to, longest first
 */
export function answerAt(reading, index) {
  const word = reading.annotation.words[index];
  const phrases = phrasesWith(reading.annotation.phrases, word);
  return {
    word: wordAnswer(reading, word),
    phrases: phrases.map((phrase) => phraseAnswer(reading, phrase, word)),
  };
}

/** What shows nothing: a line break between the halves of a word, soft hyphens, marks of direction. */
const UNSEEN = /[ \t]*[\r\n]+[ \t]*|\p{Cf}/gu;

const written = (text, { start, end }) => text.slice(start, end).replace(UNSEEN, '');

/** The sense that holds for a word: the reader's choice, then the one for this place, then the first. */
export function senseKeyOf(reading, { form, start, sense }, readings) {
  const choice = reading.choiceFor(form, start, (key) => readings.some(({ senses }) => senses.includes(key)));
  return choice ?? { sense: sense ?? readings[0]?.senses[0] ?? null, scope: null };
}

export function wordAnswer(reading, word) {
  const { annotation, text } = reading;
  const readings = readingsOf(annotation, word);
  const { sense, scope } = senseKeyOf(reading, word, readings);
  const chosen = readings.find(({ senses }) => senses.includes(sense)) ?? readings[0];
  const answer = {
    surface: written(text, word),
    form: word.form,
    start: word.start,
    kind: word.kind,
    because: scope ? null : word.because ?? null,
    scope,
    ...bareAnswer(),
  };
  if (isUnlistedName(word) && !scope) return { ...answer, status: 'name', ordinary: readings.map((other) => brief(annotation, other)) };
  return chosen ? { ...answer, ...fromReading(annotation, readings, chosen, sense, word) } : { ...answer, ...withoutReading(answer) };
}

const bareAnswer = () => ({
  status: 'known', headword: null, sense: null, english: null, others: [], tiles: [], root: null, readings: [], ordinary: [],
});

const isUnlistedName = ({ kind, sense }) => kind === 'name' && !sense;

function withoutReading({ kind, surface }) {
  if (kind === 'number') return { status: 'number', english: inEnglish(surface) };
  if (kind === 'foreign') return { status: 'foreign' };
  return { status: 'unknown' };
}

function fromReading(annotation, readings, reading, key, word) {
  const root = rootOf(annotation, reading);
  const sense = senseOf(annotation, key);
  const english = newIn(englishOf(word, reading, key), sense);
  return {
    status: statusOf({ guess: reading.confidence === 'guessed', sense, english }),
    headword: reading.headword,
    sense,
    english,
    others: sensesOf(annotation, reading.senses.filter((other) => other !== key)),
    root,
    tiles: tilesOf(reading, root.gloss),
    readings: readings.filter((other) => other !== reading && tellsMore(annotation, other, sense)).map((other) => brief(annotation, other)),
  };
}

export function statusOf({ guess, sense, english }) {
  if (guess) return 'guess';
  return !english && isOnlyItsName(sense) ? 'name' : 'known';
}

/** Putin means Putin: a name whose English is itself says no more than that it is a name. */
const isOnlyItsName = (sense) =>
  sense?.pos === 'name' && sense.glosses.length === 1 && isSameWord(sense.glosses[0], sense.headword);

/** hp and HP are one word spelt in two ways. */
function tellsMore(annotation, { headword, senses }, sense) {
  const first = senseOf(annotation, senses[0])?.glosses[0];
  return !sense || !isSameWord(headword, sense.headword) || first !== sense.glosses[0];
}

/** The English of an answer; a name that is the same in English has none. */
export function glossesOf({ status, english, sense }) {
  if (status === 'name') return null;
  return english ? [english] : sense?.glosses ?? null;
}

/** The English of the inflected form: as it is here, or as it is by itself in its first sense. */
function englishOf(word, reading, key) {
  if (key === word.sense && word.english) return word.english;
  return key === reading.senses[0] ? reading.english ?? null : null;
}

/** A particle changes no English: sangatlah is "very; really" as sangat is, and then that is said once. */
export function newIn(english, sense) {
  const same = english?.split('; ').every((gloss, i) => gloss === sense?.glosses[i]);
  return same ? null : english;
}

function rootOf(annotation, reading) {
  const keys = reading.root === reading.headword ? reading.senses : reading.rootSenses ?? [];
  const sense = senseOf(annotation, keys[0]);
  return { headword: reading.root, gloss: glossesOf({ status: statusOf({ sense }), sense })?.[0] ?? null };
}

function brief(annotation, reading) {
  const { headword, senses, confidence } = reading;
  return {
    headword,
    guess: confidence === 'guessed',
    english: reading.english ?? null,
    senses: sensesOf(annotation, senses),
    tiles: tilesOf(reading, rootOf(annotation, reading).gloss),
  };
}

const senseOf = (annotation, key) =>
  key && Object.hasOwn(annotation.senses, key) ? { key, ...annotation.senses[key] } : null;

const sensesOf = (annotation, keys) => keys.map((key) => senseOf(annotation, key)).filter(Boolean);

function phraseAnswer(reading, phrase, word) {
  const { annotation } = reading;
  const keys = phrase.senses ?? [phrase.sense];
  const [[start]] = partsOf(phrase);
  const { sense: key, scope } = senseKeyOf(reading, { ...phrase, start, form: phrase.headword }, [{ senses: keys }]);
  const sense = senseOf(annotation, key);
  return {
    ...bareAnswer(),
    status: statusOf({ sense }),
    surface: stretchesOf(phrase, reading.text).map((stretch) => inOneLine(reading.text.slice(...stretch))).join(' … '),
    form: phrase.headword,
    start,
    headword: phrase.headword,
    scope,
    because: scope ? null : phrase.because ?? null,
    sense,
    others: sensesOf(annotation, keys.filter((other) => other !== key)),
    parts: wordsOf(annotation, phrase).map((part) => partAnswer(reading, part, part === word)),
  };
}

const inOneLine = (text) => text.replace(/\p{Cf}/gu, '').replace(/\s+/g, ' ');

function wordsOf(annotation, phrase) {
  const { words } = annotation;
  const spans = partsOf(phrase);
  const [first] = spans[0];
  const [, last] = spans.at(-1);
  const covered = words.slice(firstEndingAfter(words, first), firstEndingAfter(words, last - 1) + 1);
  return covered.filter(({ start, end }) => spans.some(([from, to]) => from <= start && end <= to));
}

function partAnswer(reading, word, here) {
  const answer = wordAnswer(reading, word);
  const [ordinary] = answer.ordinary;
  const glosses = glossesOf(ordinary ? { ...ordinary, sense: ordinary.senses[0] } : answer);
  return { surface: answer.surface, form: word.form, gloss: glosses?.[0] ?? null, here };
}

/** What the live region says: the word, then the longest term it belongs to. */
export function spoken({ word, phrases }) {
  return [word, ...phrases.slice(0, 1)].map((answer) => (
    { surface: answer.surface, gloss: glossesOf(answer)?.slice(0, 2).join('; ') ?? null, status: answer.status }));
}
