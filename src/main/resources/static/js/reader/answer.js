/* Turns the annotation into what the popup says about one word: plain data, no document. */

import { tilesOf } from './built.js';
import { inEnglish } from './numbers.js';
import { firstEndingAfter, partsOf, phrasesWith, readingsOf, stretchesOf } from './words.js';

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

/** Between the halves of a word that was broken at the end of a line. */
const LINE_BREAK = /[ \t]*[\r\n]+[ \t]*/g;

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
    surface: text.slice(word.start, word.end).replace(LINE_BREAK, ''),
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
  return {
    status: reading.confidence === 'guessed' ? 'guess' : 'known',
    headword: reading.headword,
    sense: senseOf(annotation, key),
    english: englishOf(word, reading, key),
    others: sensesOf(annotation, reading.senses.filter((other) => other !== key)),
    root,
    tiles: tilesOf(reading, root.gloss),
    readings: readings.filter((other) => other !== reading).map((other) => brief(annotation, other)),
  };
}

/** The English of the inflected form: as it is here, or as it is by itself in its first sense. */
function englishOf(word, reading, key) {
  if (key === word.sense && word.english) return word.english;
  return key === reading.senses[0] ? reading.english ?? null : null;
}

function rootOf(annotation, reading) {
  const keys = reading.root === reading.headword ? reading.senses : reading.rootSenses ?? [];
  return { headword: reading.root, gloss: senseOf(annotation, keys[0])?.glosses[0] ?? null };
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
  const { sense, scope } = senseKeyOf(reading, { ...phrase, start, form: phrase.headword }, [{ senses: keys }]);
  return {
    ...bareAnswer(),
    surface: stretchesOf(phrase, reading.text).map(([start, end]) => reading.text.slice(start, end)).join(' … '),
    form: phrase.headword,
    start,
    headword: phrase.headword,
    scope,
    because: scope ? null : phrase.because ?? null,
    sense: senseOf(annotation, sense),
    others: sensesOf(annotation, keys.filter((key) => key !== sense)),
    parts: wordsOf(annotation, phrase).map((part) => partAnswer(reading, part, part === word)),
  };
}

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
  const { english, sense } = answer.ordinary[0] ? { ...answer.ordinary[0], sense: answer.ordinary[0].senses[0] } : answer;
  return { surface: answer.surface, form: word.form, gloss: english ?? sense?.glosses[0] ?? null, here };
}

/** What the live region says: the word, then the longest term it belongs to. */
export function spoken({ word, phrases }) {
  return [word, ...phrases.slice(0, 1)].map(({ surface, english, sense, status }) => (
    { surface, gloss: english ?? sense?.glosses.slice(0, 2).join('; ') ?? null, status }));
}
