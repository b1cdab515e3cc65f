/* Turns the answer of GET /api/words/{form} into the same shape that the text's own words have. */

import { newIn, statusOf } from './answer.js';
import { tilesOf } from './built.js';
import { isSameWord } from './words.js';

export function lookedUp(entry, form) {
  const known = new Map(entry.senses.map((sense) => [sense.key, sense]));
  const reading = entry.readings?.[0] ?? { steps: [], root: entry.root };
  const gloss = rootGloss(entry, reading, known);
  const [sense = null, ...further] = entry.senses;
  const english = isSameWord(form, entry.headword) ? null : newIn(reading.english ?? null, sense);
  const isOwn = (other) => (other.headword ?? entry.headword) === entry.headword;
  return {
    surface: form,
    form,
    headword: entry.headword,
    kind: 'word',
    status: statusOf({ guess: reading.confidence === 'guessed', sense, english }),
    english,
    because: null,
    scope: null,
    sense,
    others: further.filter(isOwn),
    tiles: tilesOf(reading, gloss),
    root: { headword: reading.root ?? entry.root, gloss },
    readings: further.filter((other) => !isOwn(other)).map(asReading),
    ordinary: [],
    family: entry.family ?? [],
    inPhrases: entry.phrases ?? [],
  };
}

/** A sense of another headword that the form may belong to, in the shape of a further reading. */
const asReading = (sense) => ({ headword: sense.headword, senses: [sense], english: null, guess: false });

/** A root whose senses the reading leaves out says nothing about the word. */
function rootGloss(entry, { root, rootSenses }, known) {
  if (root === entry.headword) return entry.senses[0]?.glosses[0] ?? null;
  const [key] = rootSenses ?? [];
  const listed = key && entry.family?.find(({ headword }) => headword === root)?.gloss;
  return known.get(key)?.glosses[0] ?? listed ?? null;
}
